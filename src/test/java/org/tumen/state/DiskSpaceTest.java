package org.tumen.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is room or there is not, and what was written to find out is gone. */
class DiskSpaceTest {

    @TempDir
    private Path state;

    @Test
    void thereIsRoom() {
        DiskSpace space = new DiskSpace(state, 0);

        assertThatCode(() -> space.require(100_000)).doesNotThrowAnyException();
        assertThat(state).isEmptyDirectory();
        assertThat(space.little()).isFalse();
    }

    @Test
    void someIsLeftToOthers() {
        DiskSpace space = new DiskSpace(state, Long.MAX_VALUE / 2);

        assertThatThrownBy(() -> space.require(0)).isInstanceOfSatisfying(DiskFull.class,
                n -> assertThat(n.free()).isPositive());
        assertThat(space.little()).isTrue();
    }

    @Test
    void aFileTakesThreeTimesItsLength() {
        long free = new DiskSpace(state, 0).free();

        assertThatThrownBy(() -> new DiskSpace(state, 0).require(free / 2)).isInstanceOf(DiskFull.class);
    }

    @Test
    void aFolderThatIsNoneHasNoRoom() {
        assertThatThrownBy(() -> new DiskSpace(Path.of("/proc/none"), 0).require(0)).isInstanceOf(DiskFull.class);
    }
}
