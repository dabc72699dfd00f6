package org.tumen.account;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
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

    /** Ends this person's session, all its pages with it, and goes to the overview. */
    public void signOut() {
        context.logout();
    }
}
