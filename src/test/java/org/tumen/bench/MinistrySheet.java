package org.tumen.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as ministries publish them: a merged title, Korean headings, separators in numbers, notes at the end. */
final class MinistrySheet {

    private static final int ROWS = 500;
    private static final int FIRST_YEAR = 2002;
    private static final int NEWEST_YEAR = 2025;
    private static final List<String> SEXES = List.of("여", "남", "합계");
    private static final List<String> AGES = List.of("합계", "0~9세", "10~19세", "20~29세", "30~39세", "40~49세",
            "50~59세");

    private MinistrySheet() {
    }

    static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Tumen", "1.0")) {
            Worksheet sheet = book.newWorksheet("입국현황");
            sheet.value(0, 0, "북한이탈주민 입국인원 현황");
            sheet.range(0, 0, 0, 3).merge();
            List<String> headings = List.of("연도", "성별", "연령", "인원(명)");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(2, column, headings.get(column));
            }
            for (int row = 0; row < ROWS; row++) {
                row(sheet, row);
            }
            sheet.value(ROWS + 4, 0, "※ 입국일 기준");
            sheet.value(ROWS + 5, 0, "자료: 통일부");
        }
    }

    /** The newest year first; every sum is one. */
    private static void row(Worksheet sheet, int row) {
        int age = row % AGES.size();
        int sex = row / AGES.size() % SEXES.size();
        int year = NEWEST_YEAR - row / AGES.size() / SEXES.size();
        int share = List.of(3, 1, 4).get(sex) * (400 + year - FIRST_YEAR);
        sheet.value(row + 3, 0, year == NEWEST_YEAR ? year + "(잠정)" : String.valueOf(year));
        sheet.value(row + 3, 1, SEXES.get(sex));
        sheet.value(row + 3, 2, AGES.get(age));
        sheet.value(row + 3, 3, "%,d".formatted(age == 0 ? share * (AGES.size() - 1) : share));
    }
}
