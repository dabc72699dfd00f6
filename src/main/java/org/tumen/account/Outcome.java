package org.tumen.account;

/** What became of a change to an account. */
public sealed interface Outcome {

    /** It was made. */
    record Made(Account account) implements Outcome {
    }

    /** It was made, and this token opens the page on which a password is set; nobody can learn it again. */
    record Invited(Account account, String token) implements Outcome {
    }

    /** Nothing was changed. */
    record Refused(Reason reason) implements Outcome {
    }

    /** Why nothing was changed. */
    enum Reason {
        NAME_UNUSABLE, NAME_TAKEN, TOO_SHORT, TOO_LONG, LIKE_NAME, NOT_REPEATED, EASILY_GUESSED, WRONG_PASSWORD,
        TOO_MANY_ATTEMPTS, LAST_ADMIN, LINK_ENDED, NO_ACCOUNT
    }
}
