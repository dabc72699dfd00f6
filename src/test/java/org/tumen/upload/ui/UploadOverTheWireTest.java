package org.tumen.upload.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.TumenProcess;
import org.tumen.account.ui.HttpReader;
import org.tumen.kit.Texts;

/**
 * A server that runs out of room, and browsers that are closed while they send: nothing of such a file stays, whoever
 * sends it is told, and the server goes on.
 */
@Tag("process")
class UploadOverTheWireTest {

    /** No file of the server may be larger: more than its database needs, less than a large upload. */
    private static final int ROOM_KIB = 8 * 1024;
    private static final byte[] SMALL = "indicator,time_period,obs_value\narrivals,2026,7\n".getBytes(US_ASCII);
    private static final String PASSWORD = "a river without a bridge";
    private static final Pattern TARGET = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+/upload");

    @TempDir
    private Path state;

    private int port;
    private TumenProcess tumen;
    private HttpReader admin;

    @BeforeEach
    void start() throws IOException {
        TumenProcess.loadInto(state);
        port = TumenProcess.freePort();
        tumen = TumenProcess.startCramped(ROOM_KIB, state, port, Map.of("TUMEN_ADMIN_PASSWORD", PASSWORD)).awaitUp();
        admin = new HttpReader(port);
        admin.signIn("admin", PASSWORD);
    }

    @AfterEach
    void end() {
        admin.close();
        tumen.close();
    }

    @Test
    void nothingStaysOfAFileThatDidNotComeOrHadNoRoom() throws IOException {
        assertThat(upload("first.csv", SMALL).statusCode()).isEqualTo(200);
        List<String> kept = kept();
        assertThat(kept).hasSize(1);
        assertThat(page()).contains("first.csv");
        List<String> said = tumen.output();

        HttpResponse<String> full = upload("large.csv", new byte[4 * ROOM_KIB * 1024]);

        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(full.body()).contains(new Texts(Locale.ENGLISH).get("upload.notStored"));
        assertThat(kept()).isEqualTo(kept);
        assertThat(page()).doesNotContain("large.csv");
        assertThat(newLines(said)).singleElement().asString().contains("could not be stored", "File too large");
        said = tumen.output();

        closedHalfway("text/csv");

        List<String> before = said;
        tumen.await(() -> !newLines(before).isEmpty());
        assertThat(newLines(said)).singleElement().asString().contains("an upload broke off");
        assertThat(kept()).isEqualTo(kept);
        assertThat(page()).doesNotContain("half.csv");
        said = tumen.output();

        assertThat(closedHalfway("multipart/form-data; boundary=part")).as("no browser sends it so").contains("415");

        assertThat(upload("last.csv", "another\n".getBytes(US_ASCII)).statusCode()).as("it goes on").isEqualTo(200);
        assertThat(kept()).hasSize(2);
        assertThat(page()).contains("first.csv", "last.csv").doesNotContain("half.csv");
        assertThat(newLines(said)).isEmpty();
        assertThat(tumen.errors()).isEmpty();
    }

    private String page() {
        return admin.get("/admin/upload").body();
    }

    /** Where the page sends a file, once: then it shows the draft. */
    private String target() {
        return TARGET.matcher(page()).results().map(found -> "/" + found.group()).findFirst().orElseThrow();
    }

    private HttpResponse<String> upload(String name, byte[] content) {
        return admin.send(target(), content, "X-Filename", name, "Content-Type", "text/csv");
    }

    /** Sends half of a file and closes the connection; gives what was answered by then, where anything was. */
    private String closedHalfway(String type) throws IOException {
        byte[] half = ("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"half.csv\"\r\n\r\n"
                + "1,2\n".repeat(250_000)).getBytes(US_ASCII);
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(("""
                    POST %s HTTP/1.1
                    Host: localhost
                    Cookie: %s
                    X-Filename: half.csv
                    Content-Type: %s
                    Content-Length: %d

                    """.formatted(target(), admin.cookie(), type, 2 * half.length)).replace("\n", "\r\n")
                    .getBytes(US_ASCII));
            socket.getOutputStream().write(half);
            return type.startsWith("multipart") ? new String(socket.getInputStream().readNBytes(12), US_ASCII) : "";
        }
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> all = Files.list(state.resolve("uploads"))) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    /** What the server has said since. */
    private List<String> newLines(List<String> before) {
        try {
            List<String> now = tumen.output();
            return now.subList(before.size(), now.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
