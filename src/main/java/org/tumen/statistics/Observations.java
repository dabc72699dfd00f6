package org.tumen.statistics;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The figures, each as it stood in a release. */
public interface Observations extends Repository<Observation, Long> {

    /** All figures of these indicators that stand in this release, in no particular order. */
    @Query("""
            select * from observation
            where indicator in (:indicators)
              and entered_in <= :release and (withdrawn_in is null or withdrawn_in > :release)
            """)
    List<Observation> of(Collection<String> indicators, int release);
}
