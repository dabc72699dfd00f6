package org.tumen.upload.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.upload.sheet.Progress;

/** Whoever stops the reading of a workbook stops its check as well, which comes before the first row. */
class CancelCheckTest {

    private static final int ROWS = 60_000;

    @TempDir
    Path folder;

    @Test
    void endsBeforeItIsDone() throws Exception {
        Path file = workbook();
        Progress progress = new Progress();
        CompletableFuture<Detected> check = CompletableFuture.supplyAsync(() -> detect(file, progress));
        while (progress.done() == 0 && !check.isDone()) {
            Thread.onSpinWait();
        }

        progress.cancel();

        assertThatThrownBy(check::get).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(CancellationException.class);
        assertThat(progress.done()).as("what is told of the check").isBetween(0.0, 0.5);
    }

    @Test
    void doesNotBeginWhenAllWasStoppedBefore() throws IOException {
        Progress progress = new Progress();
        progress.cancel();
        Path file = folder.resolve("a.xlsx");
        Files.write(file, new HandmadeWorkbook().bytes());

        assertThatThrownBy(() -> new DetectFormat(progress).detect(file, "a.xlsx"))
                .isInstanceOf(CancellationException.class);
    }

    private static Detected detect(Path file, Progress progress) {
        try {
            return new DetectFormat(progress).detect(file, "a.xlsx");
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private Path workbook() throws IOException {
        Random random = new Random(3);
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            rows.append("<row>");
            for (int column = 0; column < 15; column++) {
                rows.append("<c><v>").append(random.nextInt()).append("</v></c>");
            }
            rows.append("</row>");
        }
        return Files.write(folder.resolve("a.xlsx"), new HandmadeWorkbook().rows(rows.toString()).bytes());
    }
}
