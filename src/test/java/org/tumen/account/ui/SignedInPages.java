package org.tumen.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.ClassUtils;
import org.tumen.account.Account;
import org.tumen.account.AccountName;
import org.tumen.account.Accounts;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome;
import org.tumen.account.Person;
import org.tumen.account.QuickPasswords;
import org.tumen.account.Role;
import org.tumen.kit.Texts;

/** The whole application on a database in memory, its pages used without a browser, by somebody or by nobody. */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:accounts;hsqldb.tx=mvcc",
    "tumen.state=${tests.state:target/state}/accounts"})
@Import(QuickPasswords.class)
public abstract class SignedInPages {

    static final String SECRET = "a long river";

    private static final Routes ROUTES = new Routes(classes(new AnnotationTypeFilter(Route.class),
            new AnnotationTypeFilter(Layout.class)), classes(new AssignableTypeFilter(HasErrorParameter.class)), true);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private Accounts accounts;

    /** The interface's words, as the pages show them. */
    protected final Texts texts = new Texts(Locale.ENGLISH);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SecurityContextHolder.clearContext();
        jdbc.update("delete from account");
    }

    /** The first admin. */
    final Account admin(String name) {
        return ((Outcome.Made) change.makeFirst(name, SECRET, SECRET)).account();
    }

    final Account presenter(String name) {
        Outcome.Invited invited = (Outcome.Invited) change.invite(name, Role.PRESENTER);
        return ((Outcome.Made) change.passwordByLink(invited.token(), SECRET, SECRET)).account();
    }

    /** Opens an address as an admin. */
    protected final void openAsAdmin(String location, String name) {
        open(location, accounts.findByNameKey(AccountName.key(name)).orElseGet(() -> admin(name)));
    }

    /** Opens an address as a presenter. */
    protected final void openAsPresenter(String location, String name) {
        accounts.findByNameKey(AccountName.key("root")).orElseGet(() -> admin("root"));
        open(location, accounts.findByNameKey(AccountName.key(name)).orElseGet(() -> presenter(name)));
    }

    /** Opens an address as a reader. */
    protected final void openAsReader(String location) {
        open(location);
    }

    /** Opens an address as a reader. */
    public final void open(String location) {
        open(location, null);
    }

    /** Opens an address as somebody signed in. */
    public final void open(String location, @Nullable Account account) {
        @Nullable SecurityContext security = account == null ? null : security(new Person(account));
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            if (security != null) {
                session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security);
                request.setUserPrincipalInt(security.getAuthentication());
                request.setUserInRole((principal, role) -> security.getAuthentication().getAuthorities().stream()
                        .anyMatch(a -> a.getAuthority().equals("ROLE_" + role)));
            }
            return request;
        });
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        UI.getCurrent().navigate(location.replaceFirst("\\?.*", ""), new Location(location).getQueryParameters());
    }

    /** Who the session of the page belongs to now. */
    static @Nullable Object owner() {
        return VaadinSession.getCurrent().getSession().getAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext security
                ? security.getAuthentication().getName() : null;
    }

    /** The page's heading. */
    protected static String heading() {
        return _get(H1.class).getText();
    }

    static void type(String id, String value) {
        _get(Input.class, s -> s.withId(id)).setValue(value);
    }

    static void send() {
        BasicUtilsKt._fireDomEvent(_get(BrowserForm.class), "submit");
    }

    static List<String> messages() {
        return _find(Paragraph.class, s -> s.withClasses("notice")).stream().filter(Component::isVisible)
                .map(Paragraph::getText).toList();
    }

    static List<String> buttons() {
        return _find(NativeButton.class).stream().map(NativeButton::getText).toList();
    }

    private static SecurityContext security(Person person) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null,
                person.getAuthorities()));
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> classes(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Arrays.stream(filters).forEach(scanner::addIncludeFilter);
        return scanner.findCandidateComponents("org.tumen").stream().map(found -> (Class<? extends T>) ClassUtils
                .resolveClassName(found.getBeanClassName(), null)).collect(Collectors.toSet());
    }
}
