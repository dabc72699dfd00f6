package org.tumen.present.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.TumenHere;
import org.tumen.TumenProcess;
import org.tumen.present.hall.Listener;
import tools.jackson.databind.JsonNode;

/** A room outlives its server: killed at any moment, it is there again under its code, and never as it was before. */
@Tag("process")
class RoomDurabilityTest {

    private static final int SEEN = 40;

    @TempDir
    private Path state;

    @Test
    void everybodyIsBackInTheSameRoom() throws IOException, InterruptedException {
        int port = TumenProcess.freePort();
        TumenProcess.loadInto(state);
        String code;
        JsonNode last;
        try (TumenProcess presenting = TumenProcess.startTest(ShowUntilKilled.class, state, port).awaitUp()) {
            presenting.await(() -> code(presenting) != null);
            code = code(presenting);
            try (Listener follower = new Listener(port, code, "lang=en")) {
                last = follower.scene();
                for (int i = 0; i < SEEN; i++) {
                    JsonNode next = follower.scene();
                    assertThat(next.get("seq").asLong()).isEqualTo(last.get("seq").asLong() + 1);
                    last = next;
                }
                presenting.kill();
            }
        }
        try (TumenHere again = TumenHere.start(state, Map.of("PORT", String.valueOf(port)));
                Listener follower = new Listener(port, code, "lang=en")) {
            assertThat(again.running()).isTrue();
            JsonNode scene = follower.scene();
            long seq = scene.get("seq").asLong();

            assertThat(seq).as("nothing that was told is taken back").isGreaterThanOrEqualTo(last.get("seq").asLong());
            assertThat(scene.at("/screen/address").asString())
                    .isEqualTo("gender?" + ShowUntilKilled.view(seq).query() + "&release=3");
        }
    }

    private static @Nullable String code(TumenProcess presenting) {
        try {
            return presenting.output().stream().filter(l -> l.startsWith(ShowUntilKilled.OPENED)).findFirst()
                    .map(l -> l.substring(ShowUntilKilled.OPENED.length())).orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}
