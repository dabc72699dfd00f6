package org.tumen.account.signin;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A browser in which somebody stays signed in. Times are in universal time.
 *
 * @param account  number of the account
 * @param edition  of the account when it began; it ends with that edition
 * @param digest   SHA-256 of the token in the browser's cookie
 * @param browser  what the browser calls itself, in a few words; empty where it says nothing known
 * @param lastUsed when it last began a session
 */
@Table("sign_in")
public record KeptSignIn(@Id @Nullable Long id, long account, int edition, String digest, String browser,
        LocalDateTime created, LocalDateTime lastUsed, LocalDateTime ends) {

    /** Its number, once it is stored. */
    long number() {
        return Objects.requireNonNull(id);
    }
}
