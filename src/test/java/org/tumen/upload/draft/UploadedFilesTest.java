package org.tumen.upload.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is kept whole or not at all, and once. */
class UploadedFilesTest {

    /** SHA-256 of the three letters abc, as the standard states it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path state;

    private UploadedFiles files;

    @BeforeEach
    void open() {
        files = new UploadedFiles(state);
    }

    @Test
    void keepsTheBytesByTheirDigest() throws IOException {
        assertThat(files.keep(letters("abc"))).isEqualTo(new UploadedFiles.Kept(ABC, 3));
        assertThat(files.path(ABC)).hasContent("abc");
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        files.keep(letters("abc"));
        files.keep(letters("abc"));

        assertThat(kept()).containsExactly(ABC);
    }

    @Test
    void keepsTheLargestFileAndNothingOfALargerOne() throws IOException {
        assertThat(files.keep(zeros(UploadedFiles.MOST_BYTES)).size()).isEqualTo(UploadedFiles.MOST_BYTES);
        List<String> before = kept();

        assertThatThrownBy(() -> files.keep(zeros(UploadedFiles.MOST_BYTES + 1)))
                .isInstanceOf(UploadedFiles.TooLarge.class);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void sweepsPartsAndWhatNothingNeedsAndNothingElse() throws IOException {
        String needed = files.keep(letters("abc")).digest();
        files.keep(letters("abd"));
        Files.writeString(state.resolve("uploads/coming123.part"), "half");
        Files.writeString(state.resolve("uploads/notes.txt"), "of somebody");

        assertThat(files.sweep(needed::equals)).isEqualTo(2);

        assertThat(kept()).containsExactlyInAnyOrder(needed, "notes.txt");
        assertThat(new UploadedFiles(state.resolve("none")).sweep(d -> false)).isZero();
    }

    @Test
    void keepsNothingOfAStreamThatBreaksOff() throws IOException {
        InputStream torn = new SequenceInputStream(letters("the first half"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the browser was closed");
            }
        });

        assertThatThrownBy(() -> files.keep(torn)).hasMessage("the browser was closed");
        assertThat(kept()).isEmpty();
    }

    @Test
    void removesOneFileAndLeavesTheOthers() throws IOException {
        files.keep(letters("abc"));
        files.keep(letters("another"));
        files.remove(ABC);
        files.remove(ABC);

        assertThat(kept()).hasSize(1).doesNotContain(ABC);
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> all = Files.list(state.resolve("uploads"))) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }

    private static InputStream letters(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int at, int most) {
                int length = (int) Math.min(left, most);
                left -= length;
                return length > 0 ? length : -1;
            }
        };
    }
}
