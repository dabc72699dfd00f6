package org.tumen.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.tumen.Served;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome.Invited;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.account.Token;
import org.tumen.account.ui.HttpReader;
import org.tumen.kit.Texts;

/** Whoever asks for it stays signed in on that device, until anything happens that ends an account's sessions. */
@Served
class KeepSignedInTest {

    private static final String SECRET = "a long river";
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private OwnSignIns own;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private HttpReader reader;
    private HttpResponse<String> answer;

    @BeforeEach
    void stay() {
        reader = new HttpReader(port);
        change.makeFirst("Kim", SECRET, SECRET);
        Invited invited = (Invited) change.invite("Lee", Role.PRESENTER);
        change.passwordByLink(invited.token(), SECRET, SECRET);
        answer = reader.signInAndStay("Lee", SECRET);
    }

    @AfterEach
    void end() {
        reader.close();
        jdbc.update("delete from account");
    }

    @Test
    void aNewSessionBeginsWhereTheOldOneWasLost() {
        reader.loseSession();

        assertThat(signedIn()).isTrue();
        assertThat(reader.get("/admin/users").statusCode()).as("with the same rights").isEqualTo(403);
    }

    @Test
    void nobodyStaysWhoHasNotAskedForIt() {
        try (HttpReader another = new HttpReader(port)) {
            another.signIn("Lee", SECRET);
            assertThat(another.cookie(KeepSignedIn.COOKIE)).isEmpty();
            another.loseSession();

            assertThat(another.location(another.get("/account"))).isEqualTo("/login");
        }
    }

    @Test
    void onlyTheBrowserHasTheCookieAndForHalfADay() {
        assertThat(answer.headers().allValues("Set-Cookie")).filteredOn(c -> c.startsWith(KeepSignedIn.COOKIE))
                .singleElement().asString().contains("Max-Age=43200", "HttpOnly", "SameSite=Lax")
                .doesNotContain(SECRET);
    }

    @Test
    void aForgedCookieIsNone() {
        String digest = jdbc.queryForObject("select digest from sign_in", String.class);
        assertThat(digest).isEqualTo(Token.digest(token()));
        reader.cookie(KeepSignedIn.COOKIE, Base64.getEncoder().withoutPadding().encodeToString(
                digest.getBytes(StandardCharsets.UTF_8)));
        reader.loseSession();

        assertThat(signedIn()).isFalse();
    }

    @Test
    void itEndsWithSigningOut() {
        reader.post("/logout", Map.of("_csrf", reader.token("/account")));

        assertThat(reader.cookie(KeepSignedIn.COOKIE)).isEmpty();
        assertThat(signedIn()).isFalse();
    }

    @Test
    void signingOutEndsACopyOfTheCookieToo() {
        String copy = reader.cookie(KeepSignedIn.COOKIE).orElseThrow();
        try (HttpReader thief = new HttpReader(port); HttpReader later = new HttpReader(port)) {
            thief.cookie(KeepSignedIn.COOKIE, copy);
            assertThat(thief.get("/account").statusCode()).as("while it is good").isEqualTo(200);

            reader.post("/logout", Map.of("_csrf", reader.token("/account")));

            assertThat(thief.location(thief.get("/account"))).as("the session it began").isEqualTo("/login");
            later.cookie(KeepSignedIn.COOKIE, copy);
            assertThat(later.location(later.get("/account"))).isEqualTo("/login");
        }
    }

    @Test
    void itsOwnerSeesWhereItIsAndEndsItFromElsewhere() {
        SignedIn owner = new SignedIn(lee(), "Lee", Role.PRESENTER);
        try (HttpReader another = new HttpReader(port)) {
            another.signInAndStay("Lee", SECRET);
            assertThat(own.of(owner)).hasSize(2).allSatisfy(k -> assertThat(k.browser()).isEmpty());
            assertThat(reader.get("/account").body()).contains(TEXTS.get("account.kept.here"),
                    TEXTS.get("account.kept.end"));

            own.end(new SignedIn(lee() - 1, "Kim", Role.ADMIN), own.of(owner).getLast());
            assertThat(signedIn()).as("nobody else ends it").isTrue();
            own.end(owner, own.of(owner).getLast());

            assertThat(signedIn()).as("the session and the cookie").isFalse();
            assertThat(another.get("/account").statusCode()).isEqualTo(200);
            another.loseSession();
            assertThat(another.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void itsOwnerEndsAllOthers() {
        SignedIn owner = new SignedIn(lee(), "Lee", Role.PRESENTER);
        try (HttpReader another = new HttpReader(port); HttpReader third = new HttpReader(port)) {
            another.signInAndStay("Lee", SECRET);
            third.signIn("Lee", SECRET);
            MockHttpServletRequest request = new MockHttpServletRequest();
            request.setCookies(new Cookie(KeepSignedIn.COOKIE, reader.cookie(KeepSignedIn.COOKIE).orElseThrow()));

            own.endOthers(owner, request);

            assertThat(another.location(another.get("/account"))).isEqualTo("/login");
            assertThat(third.location(third.get("/account"))).as("that was not kept").isEqualTo("/login");
            assertThat(signedIn()).as("the cookie of this one").isTrue();
            assertThat(own.of(owner)).hasSize(1);
        }
    }

    @Test
    void manyPagesMayComeBackAtOnce() throws Exception {
        String cookie = reader.cookie(KeepSignedIn.COOKIE).orElseThrow();
        try (ExecutorService pages = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = pages.invokeAll(Collections.nCopies(24, () -> {
                try (HttpReader page = new HttpReader(port)) {
                    page.cookie(KeepSignedIn.COOKIE, cookie);
                    return page.get("/account").statusCode();
                }
            }));
            assertThat(answers).extracting(Future::resultNow).containsOnly(200);
        }
    }

    @Test
    void whoReadsTheDatabaseSignsInAsNobody() {
        String token = token();

        assertThat(jdbc.queryForList("select * from sign_in").toString()).contains(Token.digest(token))
                .doesNotContain(token);
        assertThat(jdbc.queryForList("select table_name from information_schema.tables", String.class))
                .noneMatch(t -> t.equalsIgnoreCase("server_secret"));
    }

    @Test
    void itEndsWithThePassword() {
        change.password(lee(), "another river", "another river");

        assertThat(signedIn()).as("the session and the cookie").isFalse();
    }

    @Test
    void itEndsWithTheAccountAndDoesNotComeBackWithIt() {
        String cookie = reader.cookie(KeepSignedIn.COOKIE).orElseThrow();
        change.disabled(lee(), true);
        assertThat(signedIn()).isFalse();

        change.disabled(lee(), false);
        reader.cookie(KeepSignedIn.COOKIE, cookie);

        assertThat(signedIn()).isFalse();
    }

    @Test
    void itEndsWithTheRole() {
        change.role(lee(), Role.ADMIN);

        assertThat(signedIn()).isFalse();
    }

    /** What is secret of the cookie. */
    private String token() {
        return new String(Base64.getDecoder().decode(reader.cookie(KeepSignedIn.COOKIE).orElseThrow()),
                StandardCharsets.UTF_8);
    }

    private boolean signedIn() {
        return reader.get("/account").statusCode() == 200;
    }

    private long lee() {
        return jdbc.queryForObject("select id from account where name = 'Lee'", Long.class);
    }
}
