package org.tumen.account.ui;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without its screen: keeps cookies, follows nothing by itself. */
public final class HttpReader implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String origin;

    public HttpReader(int port) {
        this(port, "127.0.0.1");
    }

    /** A reader who calls from this address of the machine's own network. */
    public HttpReader(int port, String address) {
        client = HttpClient.newBuilder().cookieHandler(cookies).localAddress(InetAddress.ofLiteral(address)).build();
        origin = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    public HttpResponse<String> post(String path, Map<String, String> values) {
        String form = values.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(),
                StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends bytes as they are, with these headers. */
    public HttpResponse<String> send(String path, byte[] body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).headers(headers)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** The cookies it has, as a header. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream().map(c -> c.getName() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Sends what the form of the sign-in page would send; gives the address it leads to. */
    public String signIn(String name, String password) {
        return location(post("/login", Map.of("username", name, "password", password, "_csrf", token("/login"))));
    }

    /** The same, with the box ticked that keeps one signed in; gives the whole answer. */
    public HttpResponse<String> signInAndStay(String name, String password) {
        return post("/login", Map.of("username", name, "password", password, "keep", "on", "_csrf", token("/login")));
    }

    /** What happens when the server starts again, or a session has lasted too long. */
    public void loseSession() {
        lose("JSESSIONID");
    }

    private void lose(String name) {
        cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name)).toList()
                .forEach(c -> cookies.getCookieStore().remove(URI.create(origin), c));
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name))
                .map(HttpCookie::getValue).findFirst();
    }

    /** Puts another value into a cookie. */
    public void cookie(String name, String value) {
        lose(name);
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(origin), cookie);
    }

    /** What a page hands out so that it is known what comes from it. */
    public String token(String path) {
        Matcher matcher = TOKEN.matcher(get(path).body());
        if (!matcher.find()) {
            throw new AssertionError("no token in " + path);
        }
        return matcher.group(1);
    }

    /** Where an answer leads, without the origin. */
    public String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere").replace(origin, "");
    }

    void speak(String language) {
        cookie("tumen-language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
