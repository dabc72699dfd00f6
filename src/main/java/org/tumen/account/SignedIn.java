package org.tumen.account;

/** Somebody who is signed in. */
public record SignedIn(long id, String name, Role role) {

    /** Whether this person may do what that role may. */
    public boolean may(Role needed) {
        return role.includes(needed);
    }
}
