package org.tumen.account;

import java.util.Arrays;
import java.util.Objects;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** What a session knows of the person it belongs to: the account as it was when it began. */
public final class Person extends User {

    private static final long serialVersionUID = 1;

    private final long id;
    private final Role role;
    private final int edition;

    public Person(Account account) {
        super(account.name(), Objects.requireNonNull(account.password()), Arrays.stream(Role.values())
                .filter(account.role()::includes).map(r -> new SimpleGrantedAuthority("ROLE_" + r.name())).toList());
        this.id = account.number();
        this.role = account.role();
        this.edition = account.edition();
    }

    /** The account as it was when the session began. */
    public int edition() {
        return edition;
    }

    public SignedIn signedIn() {
        return new SignedIn(id, getUsername(), role);
    }

    /** Whether a session that began with this may go on, now that the account is so. */
    public boolean stillIs(Account account) {
        return account.number() == id && account.edition() == edition && account.usable();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && person.id == id && person.edition == edition;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, edition);
    }
}
