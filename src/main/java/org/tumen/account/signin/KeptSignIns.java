package org.tumen.account.signin;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The browsers in which somebody stays signed in. Deleting one ends the sessions that it began. */
interface KeptSignIns extends Repository<KeptSignIn, Long> {

    KeptSignIn save(KeptSignIn kept);

    boolean existsById(long id);

    Optional<KeptSignIn> findByDigest(String digest);

    /** Those of an account as it is that can still begin a session, the one used last first. */
    @Query("""
            select * from sign_in where account = :account and edition = :edition and ends > :now
            order by last_used desc, id desc
            """)
    List<KeptSignIn> of(long account, int edition, LocalDateTime now);

    @Modifying
    @Query("update sign_in set last_used = :now where id = :id")
    void used(long id, LocalDateTime now);

    @Modifying
    @Query("update sign_in set edition = :edition where digest = :digest")
    void carryOver(String digest, int edition);

    @Modifying
    @Query("delete from sign_in where id = :id and account = :account")
    int end(long id, long account);

    @Modifying
    @Query("delete from sign_in where digest = :digest")
    int end(String digest);

    /** Forgets those that can begin nothing any more, and whose sessions are over. */
    @Modifying
    @Query("delete from sign_in where ends < :before")
    int forget(LocalDateTime before);
}
