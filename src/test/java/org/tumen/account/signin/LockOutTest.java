package org.tumen.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.QuickPasswords;
import org.tumen.account.ui.HttpReader;

/** Whoever guesses at an account from elsewhere keeps nobody out who knows its password. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:lock-out;hsqldb.tx=mvcc",
    "vaadin.productionMode=true", "vaadin.react.enable=false", "vaadin.eagerServerLoad=true"})
@Import(QuickPasswords.class)
class LockOutTest {

    private static final String SECRET = "a long river";
    private static final int SIGN_INS = 36;

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private KnownDevices devices;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private String name;

    @BeforeEach
    void begin() {
        name = "Kim" + System.nanoTime();
        change.makeFirst(name, SECRET, SECRET);
    }

    @AfterEach
    void end() {
        jdbc.update("delete from account");
    }

    @Test
    void everyRightPasswordGetsInWhileAnotherAddressGuesses() {
        try (HttpReader guesser = new HttpReader(port, "127.0.1.66")) {
            String form = guesser.token("/login");
            Set<String> answers = new HashSet<>();
            for (int i = 0; i < SIGN_INS; i++) {
                String guess = guess(guesser, form, i);
                if (i > SignInAttempts.FROM_ONE_ADDRESS) {
                    answers.add(guess.replaceFirst("=.*", ""));
                }
                // Whoever keeps no cookies is another browser each time.
                try (HttpReader owner = new HttpReader(port, "127.0.2.1")) {
                    assertThat(owner.signIn(name, SECRET)).as("sign-in %d", i).isEqualTo("/admin/upload");
                }
            }
            assertThat(answers).as("of the guesser").containsExactly("/login?wait");
        }
    }

    @Test
    void aBrowserThatHasSignedInOnceGetsInHoweverManyGuess() {
        try (HttpReader known = new HttpReader(port, "127.0.3.1")) {
            known.signIn(name, SECRET);
            known.post("/logout", Map.of("_csrf", known.token("/account")));
            for (int address = 10; address < 20; address++) {
                try (HttpReader guesser = new HttpReader(port, "127.0.3." + address)) {
                    String form = guesser.token("/login");
                    for (int i = 0; i < SignInAttempts.FROM_ONE_ADDRESS; i++) {
                        guess(guesser, form, i);
                    }
                }
            }

            try (HttpReader unknown = new HttpReader(port, "127.0.3.2")) {
                assertThat(unknown.signIn(name, SECRET)).as("a browser nobody knows").matches("/login\\?wait=\\d+");
            }
            known.loseSession();
            assertThat(known.signIn(name, SECRET)).isEqualTo("/admin/upload");
        }
    }

    @Test
    void aKnownBrowserIsKnownByACookieThatNobodyCanMake() {
        try (HttpReader known = new HttpReader(port, "127.0.4.1");
                HttpReader forger = new HttpReader(port, "127.0.4.2")) {
            var answer = known.post("/login", Map.of("username", name, "password", SECRET, "_csrf",
                    known.token("/login")));
            String set = answer.headers().allValues("Set-Cookie").stream()
                    .filter(c -> c.startsWith(KnownDevices.COOKIE)).findFirst().orElseThrow();
            assertThat(set).contains("HttpOnly", "SameSite=Strict", "Max-Age=", "Path=/")
                    .doesNotContain("Secure", name);

            String cookie = set.substring(0, set.indexOf('='));
            String value = known.cookie(cookie).orElseThrow();
            forger.cookie(cookie, "x" + value);
            String form = forger.token("/login");
            for (int i = 0; i < SignInAttempts.FROM_ONE_ADDRESS; i++) {
                assertThat(guess(forger, form, i)).isEqualTo("/login?wrong");
            }
            assertThat(guess(forger, form, 9)).as("no more than anybody unknown").startsWith("/login?wait");
        }
    }

    @Test
    void overASecureConnectionTheCookieIsForSecureOnesAlone() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();

        devices.remember(request, response, 7);

        assertThat(response.getCookie(KnownDevices.COOKIE + 7).getSecure()).isTrue();
    }

    private String guess(HttpReader reader, String form, int number) {
        return reader.location(reader.post("/login", Map.of("username", name, "password", "guess " + number,
                "_csrf", form)));
    }
}
