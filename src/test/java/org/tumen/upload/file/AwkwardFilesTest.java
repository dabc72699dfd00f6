package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tumen.upload.sheet.SheetRow;

/** A file that is odd, but clear, is read as what it is. */
class AwkwardFilesTest {

    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String KOREAN = "구분,남(명),여(명)\n2020,72,157\n";
    private static final List<List<String>> KOREAN_ROWS = List.of(List.of("구분", "남(명)", "여(명)"),
            List.of("2020", "72", "157"));
    private static final List<List<String>> HANDMADE = List.of(List.of("year", "women"), List.of("2020", "157"));

    record Awkward(String what, String name, byte[] content, String format, List<String> remarks,
            List<List<String>> rows) {

        @Override
        public String toString() {
            return what;
        }
    }

    static final List<Awkward> FILES = List.of(
            csv("UTF-8", KOREAN.getBytes(UTF_8), "UTF-8 ,", KOREAN_ROWS),
            csv("UTF-8 with a mark", ("\uFEFF" + KOREAN).getBytes(UTF_8), "UTF-8 , mark", KOREAN_ROWS),
            csv("UTF-16 with a mark", ("\uFEFF" + KOREAN).getBytes(UTF_16LE), "UTF-16LE , mark", KOREAN_ROWS),
            csv("UTF-16 from the other end with a mark", ("\uFEFF" + KOREAN).getBytes(UTF_16BE), "UTF-16BE , mark",
                    KOREAN_ROWS),
            csv("UTF-16 without a mark", KOREAN.getBytes(UTF_16LE), "UTF-16LE ,", KOREAN_ROWS),
            csv("UTF-16 from the other end without a mark", KOREAN.getBytes(UTF_16BE), "UTF-16BE ,", KOREAN_ROWS),
            csv("UTF-16 with syllables that end in a zero", "가,가\n가,1\n".getBytes(UTF_16LE), "UTF-16LE ,",
                    List.of(List.of("가", "가"), List.of("가", "1"))),
            csv("CP949", "똠방각하,여자\n2020,5\n".getBytes(CP949), "CP949 ,",
                    List.of(List.of("똠방각하", "여자"), List.of("2020", "5"))),
            csv("EUC-KR", KOREAN.getBytes(Charset.forName("EUC-KR")), "CP949 ,", KOREAN_ROWS),
            csv("two syllables of CP949", "시\n1\n".getBytes(CP949), "CP949 ,", List.of(List.of("시"), List.of("1"))),
            guessed("windows-1252", "Zürich;5\nGenève;6\n".getBytes(WINDOWS_1252), "windows-1252 ;",
                    List.of(List.of("Zürich", "5"), List.of("Genève", "6"))),
            guessed("a word that could be a syllable", "Ärzte;5\nÖl;6\n".getBytes(WINDOWS_1252), "windows-1252 ;",
                    List.of(List.of("Ärzte", "5"), List.of("Öl", "6"))),
            csv("semicolons and quoted decimal commas", "a;b\n\"1,5\";\"2,5\"\n\"1,6\";\"2,6\"\n", "UTF-8 ;",
                    List.of(List.of("a", "b"), List.of("1,5", "2,5"), List.of("1,6", "2,6"))),
            csv("semicolons and decimal commas", "a;b;c\n1,5;2;3\n1,6;3;4\n", "UTF-8 ;",
                    List.of(List.of("a", "b", "c"), List.of("1,5", "2", "3"), List.of("1,6", "3", "4"))),
            csv("tabs and commas in names", "name\tcount\nSeoul, Korea\t5\nBusan, Korea\t6\n", "UTF-8 \t",
                    List.of(List.of("name", "count"), List.of("Seoul, Korea", "5"), List.of("Busan, Korea", "6"))),
            csv("a title, a note and blank lines",
                    "Arrivals\n\n\nyear,women\n2020,157\n,,\nNote: counted, then summed\n", "UTF-8 ,",
                    List.of(List.of("Arrivals"), List.of("year", "women"), List.of("2020", "157"),
                            List.of("Note: counted", " then summed"))),
            csv("ragged rows", "a,b\n1\n1,2,3,,\n", "UTF-8 ,",
                    List.of(List.of("a", "b"), List.of("1"), List.of("1", "2", "3"))),
            csv("only a heading", "year,women\n", "UTF-8 ,", List.of(List.of("year", "women"))),
            csv("one cell and no line end", "x", "UTF-8 ,", List.of(List.of("x"))),
            csv("Excel's hint", "sep=;\na;b\n1;2\n", "UTF-8 ;", List.of(List.of("a", "b"), List.of("1", "2"))),
            csv("line ends of old Macs", "a,b\r1,2\r", "UTF-8 ,", List.of(List.of("a", "b"), List.of("1", "2"))),
            csv("a cell of several lines", "a,b\n\"1\n2\",\"say \"\"no\"\"\"\n", "UTF-8 ,",
                    List.of(List.of("a", "b"), List.of("1\n2", "say \"no\""))),
            csv("formulas, which are just text", "a\n=1+1\n", "UTF-8 ,", List.of(List.of("a"), List.of("=1+1"))),
            new Awkward("a CSV named .xlsx", "a.xlsx", KOREAN.getBytes(UTF_8), "UTF-8 ,", List.of("file.extension"),
                    KOREAN_ROWS),
            new Awkward("a workbook named .csv", "a.csv", new HandmadeWorkbook().bytes(), "[Figures]",
                    List.of("file.extension"), HANDMADE),
            workbook("parts by hand", new HandmadeWorkbook(), HANDMADE),
            workbook("no styles", new HandmadeWorkbook().without("xl/styles.xml").part("[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
                    PartName="/xl/sharedStrings.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                    </Types>"""), HANDMADE),
            workbook("a hidden sheet first", new HandmadeWorkbook().part("xl/worksheets/sheet2.xml",
                    HandmadeWorkbook.sheet("<row><c><v>1</v></c></row>")).part("xl/workbook.xml",
                    HandmadeWorkbook.workbook("x", "<sheet name=\"Old\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
                            + "<sheet name=\"Figures\" sheetId=\"1\" r:id=\"rId1\"/>")), HANDMADE),
            workbook("an old drawing that is not well-formed", new HandmadeWorkbook().part(
                    "xl/drawings/vmlDrawing1.vml", "<xml><div>a<br>b</div></xml>"), HANDMADE),
            workbook("a picture", new HandmadeWorkbook().part("xl/media/image1.png", picture()), HANDMADE),
            workbook("an order of many formulas", new HandmadeWorkbook().part("xl/calcChain.xml",
                    "<calcChain>" + "<c r=\"A1\" i=\"1\"/>".repeat(20_000) + "</calcChain>"), HANDMADE),
            workbook("blank columns, blank rows and a merged title", new HandmadeWorkbook().rows("""
                    <row r="2"><c r="B2" t="inlineStr"><is><t>Title</t></is></c><c r="C2"/></row>
                    <row r="5"><c r="D5"><v>5</v></c><c r="E5" t="inlineStr"><is><t> </t></is></c></row>
                    """), List.of(List.of("", "Title"), List.of("", "", "", "5"))));

    @ParameterizedTest
    @FieldSource("FILES")
    void isRead(Awkward file) throws Unreadable {
        ReadFile read = ReadFile.of(file.name(), file.content());

        assertThat(read.cells()).isEqualTo(file.rows());
        assertThat(read.remarks()).isEqualTo(file.remarks());
        assertThat(shown(read.format())).isEqualTo(file.format());
    }

    @Test
    void rowsAreNumberedAsTheEditorDoes() throws Unreadable {
        assertThat(ReadFile.of("a.csv", "a\n\n\"b\nc\"\n , \nd\n".getBytes(UTF_8)).rows())
                .extracting(SheetRow::number).containsExactly(1L, 3L, 6L);
    }

    @Test
    void rowsAreNumberedAsTheSheetDoes() throws Unreadable {
        assertThat(ReadFile.of("a.xlsx", new HandmadeWorkbook().rows("<row r=\"7\"><c><v>1</v></c></row><row r=\"8\"/>"
                + "<row r=\"12\"><c><v>1</v></c></row><row><c><v>1</v></c></row>").bytes()).rows())
                .extracting(SheetRow::number).containsExactly(7L, 12L, 13L);
    }

    @Test
    void theAdminMayChooseAnotherCharsetAndDelimiter() throws Unreadable {
        byte[] file = "é;1,5\n".getBytes(WINDOWS_1252);

        assertThat(ReadFile.as(new FileFormat.Csv(WINDOWS_1252, ',', false), file)).extracting(SheetRow::cells)
                .containsExactly(List.of("é;1", "5"));
        assertThat(ReadFile.as(new FileFormat.Csv(WINDOWS_1252, ';', false), file)).extracting(SheetRow::cells)
                .containsExactly(List.of("é", "1,5"));
    }

    private static String shown(FileFormat format) {
        return switch (format) {
            case FileFormat.Csv csv -> csv.encoding() + " " + csv.delimiter() + (csv.byteOrderMark() ? " mark" : "");
            case FileFormat.Xlsx xlsx -> xlsx.sheets().toString();
        };
    }

    private static Awkward csv(String what, String text, String format, List<List<String>> rows) {
        return csv(what, text.getBytes(UTF_8), format, rows);
    }

    private static Awkward csv(String what, byte[] content, String format, List<List<String>> rows) {
        return new Awkward(what, "a.csv", content, format, List.of(), rows);
    }

    private static Awkward guessed(String what, byte[] content, String format, List<List<String>> rows) {
        return new Awkward(what, "a.csv", content, format, List.of("file.encoding.guessed"), rows);
    }

    private static Awkward workbook(String what, HandmadeWorkbook workbook, List<List<String>> rows) {
        return new Awkward(what, "a.xlsx", workbook.bytes(), "[Figures]", List.of(), rows);
    }

    private static byte[] picture() {
        byte[] bytes = new byte[2 << 20];
        new Random(3).nextBytes(bytes);
        return bytes;
    }
}
