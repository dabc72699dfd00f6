package org.tumen.upload.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tumen.upload.sheet.Progress;

/**
 * Measures the reading of long files without the rest of the app: the heap that is held in the middle of a file, and
 * how soon a check ends that somebody has stopped. Started by {@code ./bench reading}.
 */
final class ReadingBench {

    private static final int SHEET_ROWS = 60_000;
    private static final int SHEET_COLUMNS = 15;
    private static final int STOPS = 7;

    private ReadingBench() {
    }

    /** Prints bytes held and milliseconds; the argument names a folder for the files. */
    public static void main(String[] arguments) throws IOException, Unreadable {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path csv = folder.resolve("a.csv");
        writeCsv(csv);
        System.out.println("csv " + held(csv));
        Path sheet = folder.resolve("a.xlsx");
        writeSheet(sheet);
        System.out.println("sheet " + held(sheet));
        for (int i = 0; i < STOPS; i++) {
            System.out.println("stop " + millisToEnd(sheet));
        }
    }

    private static void writeCsv(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("indicator,ref_area,sex,age,category,time_period,obs_value,source\n");
            for (int i = 0; i < FileLimits.ROWS; i++) {
                out.write("arrivals,KR,F,_T,_T,2016," + i + ",MOU\n");
            }
        }
    }

    private static void writeSheet(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Tumen", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Figures");
            for (int row = 0; row < SHEET_ROWS; row++) {
                for (int column = 0; column < SHEET_COLUMNS; column++) {
                    sheet.value(row, column, row * SHEET_COLUMNS + column);
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    /** The heap that reading holds when half of the rows are read, in bytes. */
    private static long held(Path file) throws IOException, Unreadable {
        FileFormat format = new DetectFormat(new Progress()).detect(file, file.getFileName().toString()).format();
        long before = used();
        try (Rows rows = Rows.open(file, format, format instanceof FileFormat.Xlsx ? "Figures" : "")) {
            while (rows.progress() < 0.5) {
                rows.next();
            }
            return used() - before;
        }
    }

    private static long used() {
        // Twice, so that what the first round sets free is gone as well.
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** From the moment when somebody stops the check of a workbook until it has ended. */
    private static double millisToEnd(Path file) {
        Progress progress = new Progress();
        CompletableFuture<Detected> check = CompletableFuture.supplyAsync(() -> detect(file, progress));
        while (progress.done() == 0 && !check.isDone()) {
            Thread.onSpinWait();
        }
        progress.cancel();
        long cancelled = System.nanoTime();
        try {
            check.join();
        } catch (CompletionException e) {
            return (System.nanoTime() - cancelled) / 1e6;
        }
        throw new IllegalStateException("the check was done before it was stopped");
    }

    private static Detected detect(Path file, Progress progress) {
        try {
            return new DetectFormat(progress).detect(file, "a.xlsx");
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
