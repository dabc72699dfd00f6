package org.tumen.statistics;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads every figure, for tests: the application itself reads those it needs, since there may be a million. */
public interface AllObservations extends Repository<Observation, Long> {

    /** All figures that stand in this release. */
    @Query("""
            select * from observation
            where entered_in <= :release and (withdrawn_in is null or withdrawn_in > :release)
            """)
    List<Observation> all(int release);

    /** One figure as it stood in every release that stated it, the first one first. */
    @Query("""
            select * from observation
            where indicator = :#{#key.indicator} and ref_area = :#{#key.refArea} and sex = :#{#key.sex.code()}
              and age = :#{#key.age} and category = :#{#key.category} and time_period = :#{#key.timePeriod.code()}
              and unit_measure = :#{#key.unitMeasure} and source = :#{#key.source}
            order by entered_in
            """)
    List<Observation> history(Observation.Key key);
}
