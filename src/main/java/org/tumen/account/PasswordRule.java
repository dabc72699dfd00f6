package org.tumen.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password must be: long, and none of those that are tried first. Nothing is asked of its letters. */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    /** The encoder ignores what comes after this many bytes. */
    public static final int LONGEST_BYTES = 72;

    private PasswordRule() {
    }

    /** Why this cannot be the password of that account; empty if it can. */
    static Optional<Outcome.Reason> problem(String name, String password, String repeated) {
        if (password.strip().codePointCount(0, password.strip().length()) < SHORTEST) {
            return Optional.of(Outcome.Reason.TOO_SHORT);
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Outcome.Reason.TOO_LONG);
        } else if (AccountName.key(password).equals(AccountName.key(name))) {
            return Optional.of(Outcome.Reason.LIKE_NAME);
        } else if (!password.equals(repeated)) {
            return Optional.of(Outcome.Reason.NOT_REPEATED);
        } else if (Guessable.is(password, name)) {
            return Optional.of(Outcome.Reason.EASILY_GUESSED);
        }
        return Optional.empty();
    }
}
