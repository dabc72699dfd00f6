package org.tumen.present.hall;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that follows a room, as a phone does. */
public final class Listener implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    public Listener(int port, String room, String query) {
        socket = client.newWebSocketBuilder().buildAsync(URI.create("ws://localhost:%d/follow/%s/live?%s"
                .formatted(port, room, query)), this).join();
    }

    /** Says something. */
    public void say(String words) {
        socket.sendText(words, true).join();
    }

    /** The next thing heard; fails where nothing is heard for ten seconds. */
    public JsonNode next() throws InterruptedException {
        JsonNode next = heard.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was said");
        }
        return next;
    }

    /** The next scene; words in between are left out. */
    public JsonNode scene() throws InterruptedException {
        JsonNode next = next();
        return next.has("screen") ? next : scene();
    }

    /** The next word that has this field. */
    public JsonNode word(String field) throws InterruptedException {
        JsonNode next = next();
        return next.has(field) && !next.has("screen") ? next : word(field);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        byte[] part = new byte[data.remaining()];
        data.get(part);
        bytes.writeBytes(part);
        if (last) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                heard.add(JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            bytes.reset();
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            heard.add(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        heard.add(JSON.createObjectNode().put("closed", status));
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
