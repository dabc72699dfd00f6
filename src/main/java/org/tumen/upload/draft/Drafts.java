package org.tumen.upload.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The uploaded files that wait to be published. */
public interface Drafts extends Repository<Draft, Long> {

    Draft save(Draft draft);

    Optional<Draft> findById(long id);

    void deleteById(long id);

    /** All of them, the newest first. */
    @Query("select * from draft order by id desc")
    List<Draft> newestFirst();

    /** Whether a draft or a release still needs the file with this digest. */
    @Query("""
            select (select count(*) from draft where file_digest = :digest)
                + (select count(*) from data_release where package_digest = :digest) from (values (0)) as one (x)
            """)
    long uses(String digest);
}
