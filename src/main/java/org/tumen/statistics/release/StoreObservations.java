package org.tumen.statistics.release;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Observation;

/** Lets figures enter and leave with a release, many at a time; within the transaction that is open. */
@Component
public class StoreObservations {

    private static final int BATCH = 1_000;

    /** The columns of everything that a figure says, in the order in which it is stored. */
    static final String SAID = "indicator, ref_area, sex, age, category, time_period, obs_value, lower_bound, "
            + "upper_bound, unit_measure, obs_status, sample_size, source, source_locator, remark, qualifier, "
            + "bound_kind, computed";

    private static final String INSERT = """
            insert into observation (%s, entered_in)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """.formatted(SAID);
    private static final String WITHDRAW = "update observation set withdrawn_in = ? where id = ?";
    private static final String WITHDRAW_AT = """
            update observation set withdrawn_in = ?
            where withdrawn_in is null and indicator = ? and ref_area = ? and sex = ? and age = ? and category = ?
              and time_period = ? and unit_measure = ? and source = ?
            """;

    private final JdbcTemplate jdbc;

    StoreObservations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** These figures enter with the release. */
    public void insert(int release, Collection<Observation> figures) {
        jdbc.batchUpdate(INSERT, figures, BATCH, (statement, figure) -> bind(statement, figure, release));
    }

    /** These figures, as they were read, leave with the release. */
    void withdraw(int release, Iterable<Observation> figures) {
        List<Observation> some = new ArrayList<>(BATCH);
        for (Observation figure : figures) {
            some.add(figure);
            if (some.size() == BATCH) {
                withdrawn(release, some);
                some.clear();
            }
        }
        withdrawn(release, some);
    }

    private void withdrawn(int release, List<Observation> figures) {
        jdbc.batchUpdate(WITHDRAW, figures, BATCH, (statement, figure) -> {
            statement.setInt(1, release);
            statement.setObject(2, figure.id());
        });
    }

    /** Whatever stands under these keys leaves with the release. */
    public void withdrawAt(int release, Collection<Observation.Key> keys) {
        jdbc.batchUpdate(WITHDRAW_AT, keys, BATCH, (statement, key) -> {
            statement.setInt(1, release);
            statement.setString(2, key.indicator());
            statement.setString(3, key.refArea());
            statement.setString(4, key.sex().code());
            statement.setString(5, key.age());
            statement.setString(6, key.category());
            statement.setString(7, key.timePeriod().code());
            statement.setString(8, key.unitMeasure());
            statement.setString(9, key.source());
        });
    }

    private static void bind(PreparedStatement s, Observation o, int release) throws SQLException {
        s.setString(1, o.indicator());
        s.setString(2, o.refArea());
        s.setString(3, o.sex().code());
        s.setString(4, o.age());
        s.setString(5, o.category());
        s.setString(6, o.timePeriod().code());
        decimal(s, 7, o.value());
        decimal(s, 8, o.lower());
        decimal(s, 9, o.upper());
        s.setString(10, o.unitMeasure());
        s.setString(11, o.obsStatus());
        s.setObject(12, o.sampleSize(), Types.INTEGER);
        s.setString(13, o.source());
        s.setString(14, o.locator());
        s.setString(15, o.remark());
        s.setString(16, code(o.attributes().qualifier()));
        s.setString(17, code(o.attributes().boundKind()));
        s.setString(18, code(o.attributes().computed()));
        s.setInt(19, release);
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static void decimal(PreparedStatement s, int at, @Nullable BigDecimal value) throws SQLException {
        s.setObject(at, value, Types.DECIMAL);
    }
}
