package org.tumen.statistics.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.Extent;
import org.tumen.statistics.FigureCount;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.PeriodCounts;
import org.tumen.statistics.Sex;
import org.tumen.statistics.SourceCount;

/** The counts of figures, kept beside them: each release adds what entered with it and what left. */
@Component
public class FigureCounts {

    private static final String ADD = """
            insert into figure_count (release, indicator, ref_area, sex, age, category, time_period, unit_measure,
                obs_status, source, figures)
            select cast(:release as integer), indicator, ref_area, sex, age, category, time_period, unit_measure,
                obs_status, source, %s count(*)
            from (select indicator, ref_area, sex, case when age = '_T' then '_T' else '_O' end as age,
                    case when indicator not in (:grouped) then '_O' when position('.' in category) = 0 then category
                        else substring(category from 1 for position('.' in category) - 1) end as category,
                    time_period, unit_measure, obs_status, source
                from observation where %s = :release) counted
            group by indicator, ref_area, sex, age, category, time_period, unit_measure, obs_status, source
            """;
    private static final String ENTERED = ADD.formatted("", "entered_in");
    private static final String LEFT = ADD.formatted("-", "withdrawn_in");

    private static final String STANDING = """
            select indicator, sex, age, category, time_period, unit_measure, obs_status, source,
                sum(figures) as figures, min(figures) as fewest
            from figure_count where indicator in (:indicators) and release <= :release %s
            group by indicator, sex, age, category, time_period, unit_measure, obs_status, source
            """;

    private static final String BY_PERIOD = """
            select source, unit_measure, time_period, sum(figures) as figures from figure_count
            where indicator = :indicator and release > :after and release <= :release
            group by source, unit_measure, time_period
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final Releases releases;
    /** Of each indicator those of the newest release that was asked for: a later one adds little to them. */
    private final Map<String, PeriodCounts> newest = new ConcurrentHashMap<>();

    FigureCounts(NamedParameterJdbcTemplate jdbc, Releases releases) {
        this.jdbc = jdbc;
        this.releases = releases;
    }

    /** Counts what has entered and what has left with a release; within the transaction that is open. */
    public void add(int release) {
        Map<String, ?> of = Map.of("release", release, "grouped", FigureCount.GROUPED);
        jdbc.update(ENTERED, of);
        jdbc.update(LEFT, of);
    }

    /** Counts what a database that an earlier build made has not counted. */
    public void complete() {
        Integer last = jdbc.queryForObject("select max(release) from figure_count", Map.of(), Integer.class);
        releases.all().stream().map(Release::number).filter(n -> last == null || n > last).forEach(this::add);
    }

    /** What stands of these indicators in this release. */
    public Extent of(Collection<String> indicators, int release) {
        return indicators.isEmpty() ? Extent.none(release) : Extent.of(release, List.of(), jdbc.query(
                STANDING.formatted(""), Map.of("indicators", indicators, "release", release), FigureCounts::read));
    }

    /** What stands of these indicators in this release at these places; codes of any number. */
    public Extent of(Collection<String> indicators, int release, List<String> areas) {
        return indicators.isEmpty() || areas.isEmpty() ? Extent.none(release) : Extent.of(release, areas, jdbc.query(
                STANDING.formatted("and ref_area in (:areas)"), Map.of("indicators", indicators, "release", release,
                        "areas", areas), FigureCounts::read));
    }

    /** How many figures of an indicator stand in a release, by source, unit and period. */
    PeriodCounts byPeriod(String indicator, int release) {
        PeriodCounts known = newest.getOrDefault(indicator, PeriodCounts.none());
        if (known.release() == release) {
            return known;
        }
        PeriodCounts before = known.release() < release ? known : PeriodCounts.none();
        Map<PeriodCounts.Kind, Long> changes = new HashMap<>();
        jdbc.query(BY_PERIOD, Map.of("indicator", indicator, "after", before.release(), "release", release),
                (RowCallbackHandler) row -> changes.put(new PeriodCounts.Kind(row.getString("source"),
                        row.getString("unit_measure"), Period.parse(row.getString("time_period"))),
                        row.getLong("figures")));
        PeriodCounts counts = before.and(release, changes);
        newest.merge(indicator, counts, (one, other) -> one.release() > other.release() ? one : other);
        return counts;
    }

    /** How many figures stand in a release. */
    long total(int release) {
        Long total = jdbc.queryForObject("select sum(figures) from figure_count where release <= :release",
                Map.of("release", release), Long.class);
        return total == null ? 0 : total;
    }

    /** How many figures of each indicator each source states in this release, by length of their periods and unit. */
    public List<SourceCount> given(int release) {
        return jdbc.query("""
                select source, indicator, frequency, unit_measure, sum(figures) as figures from (
                    select source, indicator, unit_measure, figures, case when time_period like '%-S_' then 'S'
                        when time_period like '%-Q_' then 'Q' else 'A' end as frequency from figure_count
                    where release <= :release) stated
                group by source, indicator, frequency, unit_measure having sum(figures) > 0
                """, Map.of("release", release), new SourceCount.Rows());
    }

    private static FigureCount read(ResultSet row, int number) throws SQLException {
        Observation like = new Observation(null, row.getString("indicator"), FigureCount.ANYWHERE,
                Sex.of(row.getString("sex")).orElseThrow(), row.getString("age"), row.getString("category"),
                Period.parse(row.getString("time_period")), null, null, null, row.getString("unit_measure"),
                row.getString("obs_status"), null, row.getString("source"), null, null,
                Attributes.NONE, 0, null);
        return new FigureCount(like, row.getLong("figures"), row.getLong("fewest") < 0);
    }
}
