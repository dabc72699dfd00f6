package org.tumen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;
import org.tumen.Served;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome.Invited;
import org.tumen.account.Outcome.Made;
import org.tumen.account.Role;
import org.tumen.account.signin.SignInAttempts;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;
import org.tumen.kit.Texts;

/** Whoever asks over the wire gets what they may have: readers every page, presenters no admin's, admins all. */
@Served
class HttpRefusalTest {

    private static final String SECRET = "a long river";

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private HttpReader reader;

    @BeforeEach
    void begin() {
        reader = new HttpReader(port);
        assertThat(change.makeFirst("Kim", SECRET, SECRET)).isInstanceOf(Made.class);
        Invited invited = (Invited) change.invite("Lee", Role.PRESENTER);
        change.passwordByLink(invited.token(), SECRET, SECRET);
    }

    @AfterEach
    void end() {
        reader.close();
        jdbc.update("delete from account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gender", "/age?sex=F", "/mental-health", "/returns", "/login", "/setup",
        "/actuator/health", "/icons/tumen.svg", "/tumen.css"})
    void readersNeedNoAccount(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/setup?token=guessed"})
    void whatIsNotThereIsNotThere(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/icons/tumen.svg", "/tumen.css"})
    void filesNeedNoSession(String path) {
        assertThat(reader.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("adminPaths")
    void readersAreAskedWhoTheyAre(String path) {
        HttpResponse<String> answer = reader.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login");
    }

    @ParameterizedTest
    @MethodSource("adminPaths")
    void presentersAreRefused(String path) {
        reader.signIn("Lee", SECRET);

        HttpResponse<String> answer = reader.get(path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Kim");
    }

    @ParameterizedTest
    @MethodSource("adminPaths")
    void presentersReadWhyInTheirLanguage(String path) {
        reader.signIn("Lee", SECRET);
        reader.speak("ko");

        assertThat(reader.get(path).body()).contains(new Texts(Locale.KOREAN).get("forbidden.title"), "lang=\"ko\"");
    }

    @Test
    void whatIsNoPageIsRefusedWithoutOne() {
        reader.signIn("Lee", SECRET);

        assertThat(reader.post("/admin/users", Map.of("_csrf", reader.token("/account"))).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/upload", "/admin/audit"})
    void nobodyElseCanFollowALinkToAFile(String page) {
        reader.signIn("Kim", SECRET);
        List<String> links = links(page);
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(reader.get(link).statusCode()).isEqualTo(200));

        try (HttpReader anybody = new HttpReader(port); HttpReader presenter = new HttpReader(port)) {
            presenter.signIn("Lee", SECRET);
            presenter.get("/account");
            assertThat(links).allSatisfy(link -> assertThat(List.of(anybody.get(link), presenter.get(link)))
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isBetween(400, 499))
                    .noneMatch(answer -> answer.headers().firstValue("Content-Disposition").isPresent()));
        }
        Invited another = (Invited) change.invite("Choi", Role.ADMIN);
        change.passwordByLink(another.token(), SECRET, SECRET);
        change.role(number("Kim"), Role.PRESENTER);

        assertThat(links).as("nor who was an admin once").allSatisfy(link ->
                assertThat(reader.get(link).statusCode()).isBetween(400, 499));
    }

    @ParameterizedTest
    @MethodSource("adminRoutes")
    void adminsAreLetIn(String path) {
        reader.signIn("Kim", SECRET);

        assertThat(reader.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void everyViewSaysWhoseItIs() {
        assertThat(views()).isNotEmpty().allSatisfy(view -> assertThat(view).satisfiesAnyOf(
                v -> assertThat(v).hasAnnotation(AnonymousAllowed.class), v -> assertThat(v).hasAnnotation(
                        PermitAll.class), v -> assertThat(v).hasAnnotation(RolesAllowed.class)));
        assertThat(views()).filteredOn(v -> v.getAnnotation(Route.class).value().startsWith("admin")).isNotEmpty()
                .allSatisfy(v -> assertThat(v.getAnnotation(RolesAllowed.class).value())
                        .containsExactly(Role.Names.ADMIN))
                .noneMatch(v -> v.isAnnotationPresent(AnonymousAllowed.class) || v.isAnnotationPresent(DenyAll.class));
    }

    @Test
    void afterSigningInComesThePageAskedFor() {
        reader.get("/admin/users");
        HttpResponse<String> answer = reader.post("/login", Map.of("username", "Kim", "password", SECRET, "_csrf",
                reader.token("/login")));
        assertThat(answer.headers().firstValue("Location")).as("whatever the server is called")
                .contains("/admin/users");

        try (HttpReader another = new HttpReader(port)) {
            assertThat(another.signIn("Lee", SECRET)).as("where a presenter's work is").isEqualTo("/present");
        }
    }

    @Test
    void noAddressOfAnotherSiteIsTakenToGoTo() {
        String token = reader.token("/login");

        assertThat(reader.location(reader.post("/login", Map.of("username", "Lee", "password", SECRET, "_csrf", token,
                "Saved-url", "https://elsewhere.example/")))).isEqualTo("/present");
    }

    @Test
    void theSessionHasAnotherNumberOnceSomebodyIsSignedIn() {
        String before = reader.get("/").headers().firstValue("Set-Cookie").orElseThrow();
        String token = reader.token("/login");

        String after = reader.post("/login", Map.of("username", "Lee", "password", SECRET, "_csrf", token)).headers()
                .firstValue("Set-Cookie").orElseThrow();

        assertThat(after).contains("JSESSIONID=", "HttpOnly", "SameSite=Lax").isNotEqualTo(before);
    }

    @Test
    void aWrongNameAndAWrongPasswordReadTheSame() {
        change.invite("Choi", Role.ADMIN);

        assertThat(List.of(reader.signIn("Kim", "not this river"), reader.signIn("Nobody", SECRET),
                reader.signIn("Choi", ""))).containsOnly("/login?wrong");
        assertThat(reader.get("/login?wrong").body()).contains(new Texts(Locale.ENGLISH).get("login.wrong"));
    }

    @Test
    void tooManyAttemptsMustWait() {
        for (int i = 0; i < SignInAttempts.FROM_ONE_ADDRESS; i++) {
            assertThat(reader.signIn("Hasty", "guess number " + i)).isEqualTo("/login?wrong");
        }

        assertThat(reader.signIn("hasty", SECRET)).matches("/login\\?wait=\\d+");
        assertThat(reader.get("/login?wait=7").body()).contains(new Texts(Locale.ENGLISH).get("login.wait", 7));
        assertThat(signIns(1)).as("a name that is none may be a password").singleElement().satisfies(entry ->
                assertThat(entry.toString()).contains("SIGN_IN_REFUSED").doesNotContainIgnoringCase("hasty"));
    }

    @Test
    void signingInNeedsThePagesOwnForm() {
        assertThat(reader.location(reader.post("/login", Map.of("username", "Kim", "password", SECRET))))
                .isEqualTo("/login?stale");
        assertThat(reader.get("/admin/users").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutNeedsThePagesOwnForm() {
        reader.signIn("Kim", SECRET);

        assertThat(reader.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(reader.get("/admin/users").statusCode()).isEqualTo(200);
        reader.post("/logout", Map.of("_csrf", reader.token("/account")));
        assertThat(reader.get("/admin/users").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionEndsWithItsAccount() {
        long lee = number("Lee");
        reader.signIn("Lee", SECRET);
        assertThat(reader.get("/account").statusCode()).isEqualTo(200);

        change.disabled(lee, true);

        assertThat(reader.location(reader.get("/account"))).isEqualTo("/login");
        assertThat(reader.signIn("Lee", SECRET)).isEqualTo("/login?wrong");
    }

    @Test
    void aSessionEndsWithItsRole() {
        long lee = number("Lee");
        change.role(lee, Role.ADMIN);
        reader.signIn("Lee", SECRET);
        assertThat(reader.get("/admin/users").statusCode()).isEqualTo(200);

        change.role(lee, Role.PRESENTER);

        assertThat(reader.location(reader.get("/admin/users"))).isEqualTo("/login");
    }

    @Test
    void theHeadersAreTheHousesOwn() throws Exception {
        for (String path : List.of("/", "/admin/users", "/nowhere")) {
            var headers = reader.get(path).headers();
            assertThat(headers.allValues("Content-Security-Policy")).as(path).singleElement().asString()
                    .contains("frame-ancestors 'self'");
            assertThat(headers.allValues("X-Frame-Options")).as(path).isSubsetOf("SAMEORIGIN");
            assertThat(headers.allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
        }
        var scripts = new PathMatchingResourcePatternResolver()
                .getResources("classpath:META-INF/VAADIN/webapp/VAADIN/build/*.js");
        assertThat(reader.get("/VAADIN/build/" + scripts[0].getFilename()).headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
        assertThat(reader.get("/").headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void whoSignsInAndOutIsWrittenDown() {
        reader.signIn("Kim", SECRET);
        reader.post("/logout", Map.of("_csrf", reader.token("/account")));

        assertThat(signIns(2)).extracting(AuditEntry::author, AuditEntry::action).containsExactly(
                tuple("Kim", AuditEntry.Action.SIGNED_OUT), tuple("Kim", AuditEntry.Action.SIGNED_IN));
    }

    private List<AuditEntry> signIns(int newest) {
        return audit.entries(AuditFilter.ALL.withKind(AuditEntry.Kind.SIGN_INS), 0, newest);
    }

    /** Where a page leads to files, as its first answer has it. */
    private List<String> links(String page) {
        return Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+").matcher(reader.get(page).body()).results()
                .map(found -> "/" + found.group()).distinct().toList();
    }

    private long number(String name) {
        return jdbc.queryForObject("select id from account where name = ?", Long.class, name);
    }

    static Stream<String> adminRoutes() {
        return views().stream().map(v -> v.getAnnotation(Route.class).value()).filter(r -> r.startsWith("admin"))
                .map(r -> "/" + r);
    }

    static Stream<String> adminPaths() {
        return Stream.concat(adminRoutes(), Stream.of("/admin", "/admin/", "/admin/no-view", "/admin/users/1"));
    }

    private static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.tumen").stream()
                .<Class<?>>map(v -> ClassUtils.resolveClassName(v.getBeanClassName(), null)).toList();
    }
}
