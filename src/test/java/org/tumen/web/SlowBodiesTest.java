package org.tumen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** Requests whose body never comes keep nobody else waiting, and not their own connection for ever. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:slow;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/slow",
    "vaadin.productionMode=true", "vaadin.react.enable=false", "vaadin.eagerServerLoad=true"})
class SlowBodiesTest {

    /** More than Tomcat has threads of its own. */
    private static final int MANY = 300;

    @LocalServerPort
    private int port;

    @Test
    void readersAreAnsweredWhileManyBodiesDoNotCome() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < MANY; i++) {
                Socket socket = new Socket("localhost", port);
                slow.add(socket);
                socket.getOutputStream().write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\na").getBytes(StandardCharsets.UTF_8));
            }

            for (String path : List.of("/gender", "/actuator/health")) {
                assertThat(client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                        BodyHandlers.discarding()).statusCode()).as(path).isEqualTo(200);
            }
            // Nobody was answered for having been cut off meanwhile: the others are still being waited for.
            assertThat(slow).allSatisfy(s -> assertThat(s.getInputStream().available()).isZero());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyMayTakeItsTimeAndThenHasToKeepAPace() throws IOException {
        AtomicLong clock = new AtomicLong();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setContent(new byte[100]);
        PacedRequest paced = new PacedRequest(request, clock::get);

        assertThat(paced.getInputStream().read()).isZero();
        clock.set(PacedRequest.GRACE_NANOS);
        assertThat(paced.getInputStream().read()).isZero();
        clock.set(PacedRequest.GRACE_NANOS + 1);

        assertThatThrownBy(() -> paced.getInputStream().read()).isInstanceOf(SlowBodies.TooSlow.class);
    }

    @Test
    void aSlowLineThatWorksIsWaitedFor() throws IOException {
        AtomicLong clock = new AtomicLong();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/upload");
        request.setContent(new byte[200 * 1024]);
        PacedRequest paced = new PacedRequest(request, clock::get);

        for (int second = 1; second <= 100; second++) {
            clock.set(second * 1_000_000_000L);
            assertThat(paced.getInputStream().readNBytes(2 * 1024)).hasSize(2 * 1024);
        }
    }

    @Test
    void theFieldsOfAFormAreThoseThatWereSent() throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.addParameter("from", "address");
        request.setContent("name=%EA%B9%80+%26+Lee&empty=&bare&from=form&bad=%zz".getBytes(StandardCharsets.UTF_8));

        FormRequest form = FormRequest.read(request);

        assertThat(form.getParameter("name")).isEqualTo("김 & Lee");
        assertThat(form.getParameter("empty")).isEmpty();
        assertThat(form.getParameter("bare")).isEmpty();
        assertThat(form.getParameterValues("from")).containsExactly("address", "form");
        assertThat(form.getParameter("bad")).isEqualTo("%zz");
        assertThat(form.getParameter("none")).isNull();
    }

    @Test
    void aFormThatIsTooLongIsRefused() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("a=" + "b".repeat(66_000))).build(),
                    BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        }
    }
}
