package org.tumen.account.signin;

import java.util.Locale;
import org.tumen.account.Outcome;
import org.tumen.account.PasswordRule;

/** The password given for the first admin is none that an account may have; the message says why, in one sentence. */
public class WeakFirstPassword extends RuntimeException {

    WeakFirstPassword(Outcome.Reason reason) {
        super(("TUMEN_ADMIN_PASSWORD is %s: the password of the first admin has at least %d characters, no more "
                + "than %d bytes, and is none that people try first.").formatted(
                reason.name().toLowerCase(Locale.ROOT).replace('_', ' '), PasswordRule.SHORTEST,
                PasswordRule.LONGEST_BYTES));
    }
}
