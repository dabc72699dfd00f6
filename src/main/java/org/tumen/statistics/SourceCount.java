package org.tumen.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/**
 * How many figures of an indicator a source states.
 *
 * @param frequency of their periods: {@code S} half-years, {@code Q} quarters, {@code A} all others
 */
public record SourceCount(String source, String indicator, String frequency, String unitMeasure, long figures) {

    /** Reads them from the database. */
    public static final class Rows implements RowMapper<SourceCount> {
        @Override
        public SourceCount mapRow(ResultSet row, int number) throws SQLException {
            return new SourceCount(row.getString("source"), row.getString("indicator"), row.getString("frequency"),
                    row.getString("unit_measure"), row.getLong("figures"));
        }
    }
}
