package org.tumen.account.signin;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.tumen.account.Account;
import org.tumen.account.Person;

/** Signs in a person who has just shown, otherwise than on the sign-in page, that an account is theirs. */
@Component
public final class SignIn {

    private final CsrfTokenRepository tokens;
    private final KnownDevices devices;

    SignIn(CsrfTokenRepository tokens, KnownDevices devices) {
        this.tokens = tokens;
        this.devices = devices;
    }

    /** The session of the page that is being answered becomes this account's, under another number. */
    public void as(Account account) {
        Person person = new Person(account);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null,
                person.getAuthorities());
        person.eraseCredentials();
        SecurityContext context = new SecurityContextImpl(authentication);
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        request.changeSessionId();
        tokens.saveToken(null, request, VaadinServletResponse.getCurrent());
        devices.remember(request, VaadinServletResponse.getCurrent(), account.number());
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        SecurityContextHolder.setContext(context);
    }
}
