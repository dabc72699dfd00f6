package org.tumen.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds who wants to sign in. An account that cannot be used is as unknown as one that does not exist: neither the
 * answer nor the time it takes tells them apart.
 */
@Component
public final class FindPerson implements UserDetailsService {

    private final Accounts accounts;

    FindPerson(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.findByNameKey(AccountName.key(name)).filter(Account::usable).map(Person::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
