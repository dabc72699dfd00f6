package org.tumen.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is room or there is not, and what was written to find out is gone. */
class DiskRoomTest {

    @TempDir
    private Path state;

    @Test
    void thereIsRoom() {
        DiskRoom room = new DiskRoom(state, 0);

        assertThatCode(() -> room.require(100_000)).doesNotThrowAnyException();
        assertThat(state).isEmptyDirectory();
        assertThat(room.little()).isFalse();
    }

    @Test
    void someIsLeftToOthers() {
        DiskRoom room = new DiskRoom(state, Long.MAX_VALUE / 2);

        assertThatThrownBy(() -> room.require(0)).isInstanceOfSatisfying(NoRoom.class,
                n -> assertThat(n.free()).isPositive());
        assertThat(room.little()).isTrue();
    }

    @Test
    void aFileTakesThreeTimesItsLength() {
        long free = new DiskRoom(state, 0).free();

        assertThatThrownBy(() -> new DiskRoom(state, 0).require(free / 2)).isInstanceOf(NoRoom.class);
    }

    @Test
    void aFolderThatIsNoneHasNoRoom() {
        assertThatThrownBy(() -> new DiskRoom(Path.of("/proc/none"), 0).require(0)).isInstanceOf(NoRoom.class);
    }
}
