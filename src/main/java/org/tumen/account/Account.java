package org.tumen.account;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An account.
 *
 * @param nameKey    the name as {@link AccountName} compares it; unique
 * @param password   encoded; null until the link was used
 * @param edition    goes up with every change that ends the sessions of this account
 * @param linkDigest SHA-256 of the token in the one-time link with which a password can be set
 * @param linkUntil  when that link ends unused
 */
public record Account(@Id @Nullable Long id, String name, String nameKey, @Nullable String password, Role role,
        OffsetDateTime created, boolean disabled, int edition, @Nullable String linkDigest,
        @Nullable OffsetDateTime linkUntil) {

    /** An account without a password. */
    static Account of(AccountName name, Role role, OffsetDateTime now) {
        return new Account(null, name.text(), name.key(), null, role, now, false, 1, null, null);
    }

    /** Its number, once it is stored. */
    public long number() {
        return Objects.requireNonNull(id);
    }

    /** Whether somebody can sign in with it. */
    public boolean usable() {
        return !disabled && password != null;
    }

    Account withPassword(String encoded) {
        return new Account(id, name, nameKey, encoded, role, created, disabled, edition + 1, null, null);
    }

    Account withRole(Role other) {
        return new Account(id, name, nameKey, password, other, created, disabled, edition + 1, linkDigest, linkUntil);
    }

    Account disabled(boolean now) {
        return new Account(id, name, nameKey, password, role, created, now, edition + 1, null, null);
    }

    /** The same for the owner; every session that began before has ended. */
    Account begunAnew() {
        return new Account(id, name, nameKey, password, role, created, disabled, edition + 1, linkDigest, linkUntil);
    }

    Account withLink(String digest, OffsetDateTime until) {
        return new Account(id, name, nameKey, password, role, created, disabled, edition, digest, until);
    }

    /** Without the password and the link, encoded as they are: this may end up in a log. */
    @Override
    public String toString() {
        return "Account[%d, %s, %s]".formatted(id, name, role);
    }
}
