package org.tumen.account;

/** The password given for the first admin is none that an account may have; the message says why, in one sentence. */
public class WeakFirstPassword extends RuntimeException {

    WeakFirstPassword(Outcome.Reason reason) {
        super("TUMEN_ADMIN_PASSWORD cannot be the password of the first admin: it needs at least %d characters, and "
                .formatted(PasswordRule.SHORTEST) + "at most %d bytes (found: %s)."
                .formatted(PasswordRule.LONGEST_BYTES, reason.name().toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' ')));
    }
}
