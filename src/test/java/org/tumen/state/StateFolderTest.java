package org.tumen.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody else on the machine reads the state. */
class StateFolderTest {

    @TempDir
    private Path place;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        Path folder = place.resolve("new/state");

        StateFolder.claim(folder);

        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    @Test
    void isClosedWhereItWasOpen() throws IOException {
        Path folder = Files.createDirectories(place.resolve("state/db")).getParent();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder.resolve("db"), PosixFilePermissions.fromString("rwxrwxrwx"));

        StateFolder.claim(folder);

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("db"))).isEqualTo("rwx------");
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
