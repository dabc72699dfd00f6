package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.upload.sheet.Progress;

/** Long files are read row by row, and it is told how far; what this holds in memory says {@code ./bench reading}. */
class LongFilesTest {

    @TempDir
    Path folder;

    @Test
    void aMillionRowsOfText() throws IOException, Unreadable {
        Path file = folder.resolve("a.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("indicator,ref_area,sex,age,category,time_period,obs_value,lower,upper,unit_measure,obs_status,"
                    + "sample_size,source,source_locator,comment\n");
            for (int i = 0; i < FileLimits.ROWS; i++) {
                out.write("arrivals,KR,F,_T,_T,2016," + i + ",,,PERSONS,A,,MOU,,\n");
            }
        }

        Detected detected = new DetectFormat(new Progress()).detect(file, "a.csv");
        assertThat(detected.format()).isEqualTo(new FileFormat.Csv(UTF_8, ',', false));
        try (Rows rows = Rows.open(file, detected.format(), "")) {
            assertThat(count(rows, FileLimits.ROWS / 2)).isEqualTo(FileLimits.ROWS / 2);
            assertThat(rows.progress()).isBetween(0.45, 0.55);
            assertThat(count(rows, Integer.MAX_VALUE)).isEqualTo(FileLimits.ROWS / 2 + 1);
            assertThat(rows.progress()).isEqualTo(1);
        }
    }

    @Test
    void aLongSheet() throws IOException, Unreadable {
        Path file = folder.resolve("a.xlsx");
        int length = 50_000;
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Figures");
            for (int row = 0; row < length; row++) {
                sheet.value(row, 0, "arrivals");
                sheet.value(row, 14, row);
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }

        Detected detected = new DetectFormat(new Progress()).detect(file, "a.xlsx");
        assertThat(detected.format()).isEqualTo(new FileFormat.Xlsx(List.of("Figures"), length));
        try (Rows rows = Rows.open(file, detected.format(), "Figures")) {
            assertThat(count(rows, length / 2)).isEqualTo(length / 2);
            assertThat(rows.progress()).isEqualTo(0.5);
            assertThat(count(rows, Integer.MAX_VALUE)).isEqualTo(length / 2);
        }
    }

    private static int count(Rows rows, int most) throws Unreadable {
        int count = 0;
        while (count < most && rows.next() != null) {
            count++;
        }
        return count;
    }
}
