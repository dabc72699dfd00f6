package org.tumen.account.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.github.bucket4j.TimeMeter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.mvc.Controller;
import org.tumen.account.Account;
import org.tumen.account.AccountEvent;
import org.tumen.account.AccountName;
import org.tumen.account.Accounts;
import org.tumen.account.Person;
import org.tumen.account.Role;
import org.tumen.account.signin.EndSessions;
import org.tumen.account.signin.GoOn;
import org.tumen.account.signin.KeepSignedIn;
import org.tumen.account.signin.KnownDevices;
import org.tumen.account.signin.LimitSignIn;
import org.tumen.account.signin.Refuse;
import org.tumen.account.signin.SignInAddress;
import org.tumen.account.signin.SignInAttempts;

/**
 * Who is let in where. Files and addresses that are none are everybody's; a view is nobody's unless an annotation
 * says whose; below {@code /admin} there is nothing for anybody but admins, whatever it says.
 */
@Configuration(proxyBeanMethods = false)
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

    private static final RequestMatcher ADMIN = PathPatternRequestMatcher.withDefaults().matcher("/admin/**");

    @Bean
    SecurityFilterChain refusals(HttpSecurity http, RequestUtil vaadin, Accounts accounts, SignInAttempts attempts,
            CsrfTokenRepository tokens, KeepSignedIn keep, KnownDevices devices,
            @Qualifier("vaadinForwardingController") Controller pages, ApplicationEventPublisher events) {
        http.setSharedObject(RequestCache.class, plainAddresses());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new GoOn(attempts, devices,
                events));
        // The application sets its own headers, and says itself what may be kept.
        http.headers(AbstractHttpConfigurer::disable);
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens)
                .ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        // Of views the frame says that they are refused, in the reader's words.
        http.authorizeHttpRequests(requests -> requests.requestMatchers(request -> ADMIN.matches(request)
                && !vaadin.isSecuredFlowRoute(request)).hasRole(Role.Names.ADMIN));
        http.exceptionHandling(refused -> refused.accessDeniedHandler(new Refuse(pages))
                .authenticationEntryPoint(signInFirst()));
        // Before anything has looked whose session it is.
        http.addFilterBefore(new EndSessions(accounts, keep), SecurityContextHolderFilter.class);
        http.addFilterBefore(new LimitSignIn(attempts, devices), UsernamePasswordAuthenticationFilter.class);
        http.rememberMe(kept -> kept.rememberMeServices(keep).key(keep.getKey()));
        // Vaadin would let sign-in requests pass that come from elsewhere.
        http.with(VaadinSecurityConfigurer.vaadin(), frame -> frame.loginView(LoginView.class)
                .enableCsrfConfiguration(false)
                .addLogoutHandler((request, response, who) -> signedOut(who, events))
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll));
        http.formLogin(form -> form.usernameParameter(SignInAddress.NAME).passwordParameter(SignInAddress.PASSWORD)
                .failureHandler((request, response, why) -> response.sendRedirect(SignInAddress.wrong(request))));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    SignInAttempts signInAttempts(Accounts accounts, ApplicationEventPublisher events) {
        return new SignInAttempts(TimeMeter.SYSTEM_NANOTIME, (name, address) -> events.publishEvent(
                new AccountEvent.Refused(accounts.findByNameKey(AccountName.key(name)).map(Account::name).orElse(null),
                        address)));
    }

    /** Nobody signs out who had not signed in. */
    private static void signedOut(@Nullable Authentication who, ApplicationEventPublisher events) {
        if (who != null && who.getPrincipal() instanceof Person person) {
            events.publishEvent(new AccountEvent.SignedOut(person.getUsername()));
        }
    }

    /** By an address that holds whatever the server is called from outside. */
    private static AuthenticationEntryPoint signInFirst() {
        LoginUrlAuthenticationEntryPoint entry = new LoginUrlAuthenticationEntryPoint("/" + SignInAddress.LOGIN);
        entry.setFavorRelativeUris(true);
        return entry;
    }

    /** Remembers the page somebody asked for, without a mark in its address when it is shown at last. */
    private static RequestCache plainAddresses() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
