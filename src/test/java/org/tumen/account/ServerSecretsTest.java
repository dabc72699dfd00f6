package org.tumen.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.state.StartRefused;

/** What the server signs nobody else can sign, not even who has a copy of its database. */
class ServerSecretsTest {

    @TempDir
    private Path state;

    @Test
    void aServerThatStartsAgainSignsTheSame() throws IOException {
        String signed = new ServerSecrets("", state).sign("some use", "text");

        assertThat(signed).hasSizeGreaterThanOrEqualTo(43)
                .isEqualTo(new ServerSecrets("", state).sign("some use", "text"));
        assertThat(new ServerSecrets("", state).sign("another use", "text")).isNotEqualTo(signed);
        assertThat(new ServerSecrets("", state).sign("some use", "texts")).isNotEqualTo(signed);
        try (Stream<Path> files = Files.list(state)) {
            assertThat(files).as("nothing half written").containsExactly(state.resolve(ServerSecrets.FILE));
        }
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        new ServerSecrets("", state);
        Path file = state.resolve(ServerSecrets.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        new ServerSecrets("", state);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void anEmptyFileIsNoSecret() throws IOException {
        Files.writeString(state.resolve(ServerSecrets.FILE), "\n");

        new ServerSecrets("", state);

        assertThat(Files.readString(state.resolve(ServerSecrets.FILE))).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void theEnvironmentMayGiveIt() {
        String given = "x".repeat(ServerSecrets.SHORTEST);

        assertThat(new ServerSecrets(given, state).sign("use", "text"))
                .isEqualTo(new ServerSecrets(given, state.resolve("another")).sign("use", "text"))
                .isNotEqualTo(new ServerSecrets(given + "y", state).sign("use", "text"));
        assertThat(state.resolve(ServerSecrets.FILE)).doesNotExist();
        assertThatThrownBy(() -> new ServerSecrets("short", state)).isInstanceOf(StartRefused.class)
                .hasMessageContaining("TUMEN_SECRET").hasMessageNotContaining("short\"");
    }
}
