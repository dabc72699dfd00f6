package org.tumen.upload.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a sheet are written as whoever sees the sheet would write them. */
class CellTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "0.30000000000000004 | General        | 0.3",
        "0.1                 | General        | 0.1",
        "157.0               | General        | 157",
        "1E3                 | General        | 1000",
        "1.2345E-7           | 0.00E+00       | 0.00000012345",
        "1234567890123456789 | 0              | 1234567890123460000",
        "-0.0                | General        | 0",
        "1E-400000           | General        | 1E-400000",
        "34201               | #,##0\"명\"    | 34201",
        "1234.5              | [Red]#,##0.0;-#,##0.0 | 1234.5",
        "0.734               | 0.0%           | 73.4%",
        "0.28999999999999998 | 0%             | 29%",
        "1                   | [Blue]0%       | 100%",
        "5                   | 0\"%\"         | 5",
        "41687               | yyyy-mm-dd     | 2014-02-17",
        "41687.75            | yyyy-mm-dd     | 2014-02-17",
        "41687.75            | yyyy-mm-dd hh:mm | 2014-02-17T18:00",
        "41687               | yyyy/m/d h:mm  | 2014-02-17",
        "41671               | yyyy.mm        | 2014-02",
        "41671               | yyyy\"년\" m\"월\" | 2014-02",
        "41671               | [$-412]yyyy\"년\" m\"월\" d\"일\";@ | 2014-02-01",
        "41671               | yyyy           | 2014",
        "41671               | mmm            | 2014-02-01",
        "0.5                 | h:mm:ss AM/PM  | 12:00",
        "1.5                 | [h]:mm         | 1.5",
        "-3                  | yyyy-mm-dd     | -3",
        "99999999            | yyyy-mm-dd     | 99999999",
        "3                   | G/표준          | 3"})
    void numbersLookAsTheirFormatSays(String number, String format, String expected) throws Unreadable {
        assertThat(cell(new HandmadeWorkbook().formats("0", format), "<c s=\"1\"><v>" + number + "</v></c>"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "t=\"b\"|<v>1</v>|TRUE",
        "t=\"b\"|<v>0</v>|FALSE",
        "t=\"e\"|<v>#REF!</v>|#REF!",
        "t=\"e\"|<f>A0</f><v>#REF!</v>|#REF!",
        "t=\"n\"|<f>1+1</f><v>2</v>|2",
        "t=\"n\"|<f>1+1</f>|=1+1",
        "t=\"str\"|<f>\"a\"</f><v>a</v>|a",
        "t=\"str\"|<f>\"\"</f><v></v>|``",
        "t=\"n\"|<v>twelve</v>|twelve",
        "t=\"s\"|<v>1</v>|women",
        "t=\"inlineStr\"|<is><r><t>a</t></r><r><t>b</t></r></is>|ab",
        "t=\"inlineStr\"|<is><t>a_x000D_b_x005F_x</t></is>|`a\rb_x`",
        "t=\"inlineStr\"|<is><t xml:space=\"preserve\"> a </t></is>|` a `"})
    void otherCellsAreTheirStoredValue(String attributes, String content, String expected) throws Unreadable {
        assertThat(cell(new HandmadeWorkbook(), "<c " + attributes + ">" + content + "</c>")).isEqualTo(expected);
    }

    @Test
    void formatsThatKoreanExcelHasBuiltInAreKnown() {
        assertThat(Stream.of(9, 14, 31, 57, 17, 22, 3).map(id -> NumberStyle.of(id, null))).containsExactly(
                NumberStyle.PERCENT, NumberStyle.DATE, NumberStyle.DATE, NumberStyle.DATE, NumberStyle.MONTH,
                NumberStyle.DATE_TIME, NumberStyle.PLAIN);
    }

    private static String cell(HandmadeWorkbook workbook, String cell) throws Unreadable {
        byte[] file = workbook.rows("<row>" + cell + "<c><v>7</v></c></row>").bytes();
        List<String> cells = ReadFile.of("a.xlsx", file).rows().getFirst().cells();
        assertThat(cells).hasSize(2).endsWith("7");
        return cells.getFirst();
    }
}
