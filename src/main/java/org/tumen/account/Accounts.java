package org.tumen.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The accounts, the disabled ones among them. */
public interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    long count();

    Optional<Account> findById(long id);

    Optional<Account> findByNameKey(String nameKey);

    Optional<Account> findByLinkDigest(String linkDigest);

    /** All, by name. */
    @Query("select * from account order by name_key")
    List<Account> all();
}
