package org.tumen.statistics.release;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The releases, each a state of all figures. */
public interface Releases extends Repository<Release, Integer> {

    /** The release that everybody sees, unless a view is pinned; empty only before the first is loaded. */
    @Query("select * from data_release order by number desc fetch first 1 rows only")
    Optional<Release> newest();

    /** The release with this number. */
    Optional<Release> findById(int number);

    /** All releases, oldest first. */
    @Query("select * from data_release order by number")
    List<Release> all();
}
