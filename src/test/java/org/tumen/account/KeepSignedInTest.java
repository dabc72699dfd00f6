package org.tumen.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.account.Outcome.Invited;

/** Whoever asks for it stays signed in on that device, until anything happens that ends an account's sessions. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:refusal;hsqldb.tx=mvcc",
    "vaadin.productionMode=true", "vaadin.react.enable=false", "vaadin.eagerServerLoad=true"})
class KeepSignedInTest {

    private static final String SECRET = "a long river";

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private ServerSecrets secrets;

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
        String[] parts = new String(Base64.getDecoder().decode(reader.cookie(KeepSignedIn.COOKIE).orElseThrow()),
                StandardCharsets.UTF_8).split(":");
        assertThat(parts[0]).isEqualTo("Lee");
        parts[0] = "Kim";
        reader.cookie(KeepSignedIn.COOKIE, Base64.getEncoder().withoutPadding().encodeToString(
                String.join(":", parts).getBytes(StandardCharsets.UTF_8)));
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

    @Test
    void theServerKeepsItsSecret() {
        String secret = secrets.of("some use");

        assertThat(secret).hasSizeGreaterThan(40).isEqualTo(secrets.of("some use"))
                .isNotEqualTo(secrets.of("another use"));
    }

    private boolean signedIn() {
        return reader.get("/account").statusCode() == 200;
    }

    private long lee() {
        return jdbc.queryForObject("select id from account where name = 'Lee'", Long.class);
    }
}
