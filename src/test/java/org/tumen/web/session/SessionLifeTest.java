package org.tumen.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.tumen.kit.Texts;

/** Pages that nobody comes back for cost little; a server that is full says so. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:sessions;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/sessions",
    "tumen.sessions=" + SessionLifeTest.MOST, "vaadin.productionMode=true", "vaadin.react.enable=false",
    "vaadin.eagerServerLoad=true"})
class SessionLifeTest {

    static final int MOST = 12;

    @Autowired
    private SessionLife sessions;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext app;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Leaves the server without sessions, as each of the tests finds it. */
    @AfterEach
    void endAll() {
        Host host = ((TomcatWebServer) app.getWebServer()).getTomcat().getHost();
        Stream.of(host.findChildren()).map(each -> ((Context) each).getManager())
                .forEach(manager -> Stream.of(manager.findSessions()).forEach(Session::expire));
        assertThat(sessions.open()).isZero();
    }

    @Test
    void theOldestThatNobodyCameBackForEndsForTheNewest() {
        String stays = cookie(get("/login"));
        get("/login", "Cookie", stays);

        for (int i = 0; i < 2 * MOST; i++) {
            assertThat(get("/login").statusCode()).isEqualTo(200);
        }

        assertThat(sessions.open()).isLessThanOrEqualTo(MOST);
        assertThat(get("/login", "Cookie", stays).headers().allValues("Set-Cookie")).as("its session lives on")
                .noneMatch(c -> c.startsWith("JSESSIONID"));
    }

    @Test
    void whereEverySessionIsInUseANewReaderIsToldSo() {
        List<String> readers = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            readers.add(cookie(get("/login")));
            get("/login", "Cookie", readers.getLast());
        }

        HttpResponse<String> refused = get("/gender", "Accept-Language", "ko");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains(new Texts(Locale.KOREAN).get("plain.busy.title")).doesNotContain("<script");
        assertThat(get("/login", "Cookie", readers.getFirst()).statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mozilla/5.0 (compatible; Googlebot/2.1)", "facebookexternalhit/1.1", "Slackbot 1.0"})
    void crawlersGetThePageAndNoSession(String agent) {
        HttpResponse<String> page = get("/gender", "User-Agent", agent);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html");
        assertThat(sessions.open()).isZero();
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        try {
            return client.send((headers.length == 0 ? request : request.headers(headers)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }
}
