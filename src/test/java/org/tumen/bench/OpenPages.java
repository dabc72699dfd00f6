package org.tumen.bench;

import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Opens pages without a browser, by sending what a browser has sent: to the server each of them is a reader of its
 * own, with a session, a whole page, its charts and its table.
 */
final class OpenPages {

    private record Exchange(String method, String path, String body, int length) {
    }

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern SENT_KEY = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Exchange> exchanges;

    /** Takes these requests, which a browser has sent and got answers to, as the pattern. */
    OpenPages(List<Request> sent) {
        exchanges = sent.stream().map(r -> {
            URI address = URI.create(r.url());
            String query = address.getRawQuery();
            return new Exchange(r.method(), address.getRawPath() + (query == null ? "" : "?" + query),
                    r.postData() == null ? "" : r.postData(), r.response().text().length());
        }).toList();
    }

    /** Opens one more page; gives its session. */
    String open(String origin) throws IOException, InterruptedException {
        String cookie = "";
        String key = "";
        for (Exchange exchange : exchanges) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + exchange.path()))
                    .header("Accept-Language", "en-US");
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            if (exchange.method().equals("POST")) {
                Matcher old = SENT_KEY.matcher(exchange.body());
                String body = old.find() ? exchange.body().replace(old.group(1), key) : exchange.body();
                request.header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
            }
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            check(exchange, response);
            cookie = response.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("JSESSIONID"))
                    .map(c -> c.replaceFirst(";.*", "")).findFirst().orElse(cookie);
            Matcher given = KEY.matcher(response.body());
            key = given.find() ? given.group(1) : key;
        }
        return cookie;
    }

    /** Whether the page of this session is still there. */
    boolean alive(String origin, String session) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(origin + "/?v-r=heartbeat&v-uiId=0"))
                .header("Cookie", session).POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    /** The server must have done for this page what it has done for the browser's. */
    private static void check(Exchange exchange, HttpResponse<String> response) {
        String body = response.body();
        boolean same = response.statusCode() == 200
                && Math.abs(body.length() - exchange.length()) <= 64 + exchange.length() / 50;
        // What Vaadin says instead of an answer, in a message of any length.
        same = same && Stream.of("\"resynchronize\":true", "\"sessionExpired\":true", "\"appError\":{")
                .noneMatch(body::contains);
        if (!same) {
            throw new IllegalStateException(("A page was not opened as a browser opens it: "
                    + "%s %s gave %d, %d for %d characters: %.200s").formatted(exchange.method(), exchange.path(),
                    response.statusCode(), body.length(),
                            exchange.length(), body));
        }
    }
}
