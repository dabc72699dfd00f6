package org.tumen.account;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who looks at the page that is being made, or has pressed the button that is being answered. */
@Component
public final class CurrentAccount {

    private final AuthenticationContext context;

    CurrentAccount(AuthenticationContext context) {
        this.context = context;
    }

    /** The person signed in; none for a reader. */
    public Optional<SignedIn> signedIn() {
        return context.getAuthenticatedUser(Person.class).map(Person::signedIn);
    }

    /** The person a request or a connection belongs to, by what its server says of it; none for a reader. */
    public static Optional<SignedIn> of(@Nullable Principal principal) {
        return principal instanceof Authentication a && a.isAuthenticated() && a.getPrincipal() instanceof Person p
                ? Optional.of(p.signedIn()) : Optional.empty();
    }

    /** Ends this person's session, all its pages with it, and goes to the overview. */
    public void signOut() {
        context.logout();
    }
}
