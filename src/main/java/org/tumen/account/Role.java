package org.tumen.account;

/** What an account is for. Readers need none. */
public enum Role {
    /** Uploads, publishes, manages accounts; may do all that a presenter may. */
    ADMIN,
    /** Presents live. */
    PRESENTER;

    /** Whether an account of this role may do what that role may. */
    public boolean includes(Role other) {
        return this == ADMIN || this == other;
    }

    /** The roles' names as {@code @RolesAllowed} wants them. */
    public static final class Names {
        public static final String ADMIN = "ADMIN";
        public static final String PRESENTER = "PRESENTER";

        private Names() {
        }
    }
}
