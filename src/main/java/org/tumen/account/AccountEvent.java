package org.tumen.account;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to an account. It is told in the step in which it happens and within its transaction, where there
 * is one: a listener that cannot write it down makes the transaction fail. Nothing here is a secret.
 */
public sealed interface AccountEvent {

    /**
     * An account was made.
     *
     * @param author name of the account that did it, here and below
     */
    record Added(String author, String account, Role role) implements AccountEvent {
    }

    /** An account has another role. */
    record RoleGiven(String author, String account, Role role) implements AccountEvent {
    }

    /** Nobody can sign in with an account any more. */
    record Disabled(String author, String account) implements AccountEvent {
    }

    /** An account can be used again. */
    record Enabled(String author, String account) implements AccountEvent {
    }

    /** There is a link that sets the password of an account. */
    record LinkGiven(String author, String account) implements AccountEvent {
    }

    /** The password of an account was set by its link. */
    record PasswordSet(String author, String account) implements AccountEvent {
    }

    /** Somebody who knew the old password has another one. */
    record PasswordChanged(String author) implements AccountEvent {
    }

    /** Somebody signed in. */
    record SignedIn(String author, String address) implements AccountEvent {
    }

    /**
     * There were too many attempts at a password, and those that follow are refused; told once for as long as they go
     * on.
     *
     * @param account the account that was tried; null for a name that is none, which may be a mistyped password
     */
    record Refused(@Nullable String account, String address) implements AccountEvent {
    }

    /** Somebody signed out. */
    record SignedOut(String author) implements AccountEvent {
    }
}
