package org.tumen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tumen.Served;
import org.tumen.kit.Texts;

/** What is refused before any view is asked is told in our words and the reader's language. */
@Served
class ErrorPagesTest {

    private static final Texts KOREAN = new Texts(Locale.KOREAN);

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/VAADIN/nothing, missing", "/error, missing", "//gender, refused", "/a;b=c, refused",
        "/%00, refused", "/a{b, refused", "/a%2Fb, refused"})
    void areOurs(String path, String kind) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                + "Accept-Language: ko\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("plain.css").doesNotContain("Whitelabel", "Apache", "Exception", "\tat ");
        // Of a request that cannot be read nobody knows the language.
        assertThat(answer).containsAnyOf(KOREAN.get("plain." + kind + ".title"),
                new Texts(Locale.ENGLISH).get("plain." + kind + ".title"));
    }

    @Test
    void crawlersAreToldWhatIsNotForThem() throws IOException {
        assertThat(raw("GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200").contains("Disallow: /admin/").doesNotContain("Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost.evil.example", "null", "http://localhost:1"})
    void aSocketFromAnotherSiteIsRefused(String origin) {
        assertThat(status("/live", origin)).isEqualTo(403);
        assertThat(status("/follow/ABCDEF/live", origin)).isEqualTo(403);
    }

    @Test
    void aSocketOfAPageOfOursIsOpened() {
        assertThat(status("/live", "http://localhost:" + port)).isEqualTo(101);
    }

    private int status(String path, String origin) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.newWebSocketBuilder().header("Origin",
                    origin).buildAsync(URI.create("ws://localhost:" + port + path),
                    new WebSocket.Listener() { }).join().abort();
            return 101;
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
