package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Rule;

/** A file that cannot be read is refused for the right reason, and the reason has words in both languages. */
class BrokenFilesTest {

    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    record Broken(String what, String name, byte[] content, String code) {

        @Override
        public String toString() {
            return what + ": " + code;
        }
    }

    static final List<Broken> FILES = List.of(
            broken("nothing", "a.csv", "", "file.empty"),
            broken("only a byte order mark", "a.csv", "\uFEFF", "file.empty"),
            broken("only blank lines", "a.csv", "\n  \n\t\r\n\u3000\n", "file.empty"),
            broken("more than 50 MB", "a.csv", new byte[(50 << 20) + 1], "file.large"),
            broken("a picture", "a.csv", "\u0089PNG\r\n\u001A\n0000", "file.binary", ISO_8859_1),
            broken("a PDF", "a.xlsx", "%PDF-1.7\n%text", "file.binary"),
            broken("random bytes", "a.csv", random(5_000), "file.binary"),
            broken("control characters", "a.csv", "a,b\n\u0001\u0002\u0003,4\n", "file.binary"),
            broken("a web page", "a.xls", "<html><table><tr><td>1</td></tr></table></html>", "file.markup"),
            broken("an XML file", "a.csv", XML + "<rows/>", "file.markup"),
            broken("a NUL in a cell", "a.csv", "year,women\n2020,157\n2021,4\0" + "0\n".repeat(40), "file.nul"),
            broken("one line of another charset", "a.csv", join("연도,여\n2020,가\n".getBytes(UTF_8),
                    "2021,나\n".getBytes(CP949), "2022,다\n".getBytes(UTF_8)), "file.encoding.mixed"),
            broken("one line of UTF-8 in CP949", "a.csv", join("연도,여자\n2020,가나\n".getBytes(CP949),
                    "2021,나라\n".getBytes(UTF_8)), "file.encoding.mixed"),
            broken("UTF-8 that is cut off within a letter", "a.csv",
                    Arrays.copyOf("\uFEFF연도,여자".getBytes(UTF_8), 15), "file.encoding.line"),
            broken("a quote that is not closed", "a.csv", "a,b\n1,\"2\n3,4\n5,6\n", "file.quote"),
            broken("a long file after a quote that is not closed", "a.csv", "a,b\n1,\"2\n" + "3,4\n".repeat(400_000),
                    "file.quote"),
            broken("text after a closing quote", "a.csv", "a,b\n\"1\"2,3\n", "file.quote"),
            broken("10,000 columns", "a.csv", IntStream.range(0, 10_000).mapToObj(String::valueOf)
                    .collect(Collectors.joining(",")), "file.columns"),
            broken("a cell of a page", "a.csv", "a,b\n1," + "x".repeat(10_001), "file.cell"),
            broken("a million and two rows", "a.csv", "1,2\n".repeat(1_000_002), "file.rows"),
            broken("a workbook of Excel 97", "a.xls", compound("Workbook"), "file.old"),
            broken("a workbook of Excel 97 named .xlsx", "a.xlsx", compound("Workbook"), "file.old"),
            broken("a workbook with a password", "a.xlsx", compound("EncryptedPackage"), "file.password"),
            broken("a Hangul document", "a.hwp", compound("BodyText"), "file.office"),
            broken("half a workbook", "a.xlsx", half(new HandmadeWorkbook().bytes()), "file.workbook.cut"),
            broken("a workbook without its last byte", "a.xlsx", without(new HandmadeWorkbook().bytes(), 1),
                    "file.workbook.cut"),
            broken("the first bytes of a ZIP file", "a.xlsx", "PK\u0003\u0004", "file.workbook.cut"),
            broken("an empty ZIP file", "a.xlsx", new HandmadeZip().bytes(), "file.zip"),
            broken("a ZIP file with a CSV", "a.zip", new HandmadeZip().entry("a.csv", "a,b\n").bytes(), "file.zip"),
            broken("a Word document", "a.docx", new HandmadeZip().entry("[Content_Types].xml", "<Types/>")
                    .entry("word/document.xml", "<w/>").bytes(), "file.zip"),
            broken("a binary workbook", "a.xlsb", new HandmadeZip().entry("[Content_Types].xml", "<Types/>")
                    .entry("xl/workbook.bin", "?").bytes(), "file.xlsb"),
            workbook("a bomb", w -> w.part("xl/media/image1.png", new byte[300 << 20]), "file.workbook.bomb"),
            workbook("a bomb of spaces in a sheet", w -> w.part("xl/worksheets/sheet1.xml",
                    HandmadeWorkbook.sheet("<row/>" + " ".repeat(20 << 20))), "file.workbook.broken"),
            workbook("a bomb of rows", w -> w.rows("<row/>".repeat(4 << 20)), "file.workbook.bomb"),
            broken("a part that says it is two gigabytes long", "a.xlsx", saying(new HandmadeWorkbook().bytes(),
                    Integer.MAX_VALUE), "file.workbook.bomb"),
            workbook("a billion laughs", w -> w.part("xl/worksheets/sheet1.xml", XML + """
                    <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                    <worksheet><sheetData><row><c t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>
                    """), "file.workbook.doctype"),
            workbook("an entity from outside", w -> w.part("xl/sharedStrings.xml", XML
                    + "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>"),
                    "file.workbook.doctype"),
            workbook("a document type in UTF-16", w -> w.part("xl/workbook.xml",
                    "\uFEFF<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\"><x/>".getBytes(UTF_16LE)),
                    "file.workbook.doctype"),
            workbook("a document type in an unused part", w -> w.part("docProps/custom.bin", "<!DOCTYPE x><x/>"),
                    "file.workbook.doctype"),
            workbook("an entity nobody declared", w -> w.rows("<row><c t=\"str\"><v>&x;</v></c></row>"),
                    "file.workbook.broken"),
            workbook("a way out of the archive", w -> w.part("xl/../../../etc/cron.d/x", "x"), "file.workbook.path"),
            workbook("an absolute path", w -> w.part("C:\\autoexec.bat", "x"), "file.workbook.path"),
            workbook("a column beyond Excel's last", w -> w.rows("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>"),
                    "file.columns"),
            workbook("10,000 columns", w -> w.rows("<row r=\"1\">" + "<c><v>1</v></c>".repeat(10_000) + "</row>"),
                    "file.columns"),
            workbook("a text that is not there", w -> w.rows("<row><c t=\"s\"><v>2000000000</v></c></row>"),
                    "file.workbook.broken"),
            workbook("a long cell", w -> w.rows("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(10_001)
                    + "</t></is></c></row>"), "file.cell"),
            workbook("a number that is no cell", w -> w.rows("<row><c><v>" + "1".repeat(1_000) + "</v></c></row>"),
                    "file.workbook.broken"),
            workbook("an endless tag", w -> w.rows("<row x=\"" + "x".repeat(9 << 20) + "\"/>"),
                    "file.workbook.broken"),
            workbook("elements within elements", w -> w.rows("<x>".repeat(5_000) + "</x>".repeat(5_000)),
                    "file.workbook.broken"),
            workbook("names without end", w -> w.rows(IntStream.range(0, 9_000).mapToObj(i -> "<x" + i + "/>")
                    .collect(Collectors.joining())), "file.workbook.broken"),
            workbook("array formulas without end", w -> w.rows("<row>" + "<c><f t=\"array\" ref=\"A1\">1</f></c>"
                    .repeat(5_000) + "</row>" + ("<row>" + "<c/>".repeat(12_500) + "</row>").repeat(20)),
                    "file.workbook.formulas"),
            workbook("a part that is not XML", w -> w.part("xl/styles.xml", "body { color: red }"),
                    "file.workbook.broken"),
            workbook("a part that ends early", w -> w.part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"),
                    "file.workbook.broken"),
            workbook("no sheet where one is named", w -> w.without("xl/worksheets/sheet1.xml")
                    .part("xl/worksheets/other.xml", HandmadeWorkbook.sheet("<row/>")), "file.workbook.broken"),
            workbook("no list of sheets' places", w -> w.without("xl/_rels/workbook.xml.rels"),
                    "file.workbook.broken"),
            workbook("an unheard-of cell", w -> w.rows("<row><c t=\"poem\"><v>1</v></c></row>"),
                    "file.workbook.broken"),
            workbook("the strict format", w -> w.part("xl/workbook.xml", HandmadeWorkbook.workbook(
                    "http://purl.oclc.org/ooxml/spreadsheetml/main", "")), "file.workbook.strict"),
            workbook("hidden sheets only", w -> w.part("xl/workbook.xml", HandmadeWorkbook.workbook("x",
                    "<sheet name=\"A\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>")), "file.workbook.sheets"),
            workbook("a sheet without a name", w -> w.part("xl/workbook.xml", HandmadeWorkbook.workbook("x",
                    "<sheet sheetId=\"1\" r:id=\"rId1\"/>")), "file.workbook.broken"),
            workbook("a sheet without rows", w -> w.rows(""), "file.empty"),
            broken("a changed byte in a workbook", "a.xlsx", changed(new HandmadeWorkbook().bytes()),
                    "file.workbook.broken"));

    @ParameterizedTest
    @FieldSource("FILES")
    void saysWhyItCannotRead(Broken file) throws IOException {
        Unreadable refusal = catchThrowableOfType(Unreadable.class, () -> ReadFile.of(file.name(), file.content()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.finding().code()).isEqualTo(file.code());
        assertThat(refusal.finding().severity()).isEqualTo(Problem.Severity.ERROR);
        for (String language : List.of("", "_ko")) {
            Properties texts = texts(language);
            Rule rule = refusal.finding().rule();
            assertThat(texts).containsKeys(rule.textKey(), rule.remedyKey());
            assertThat(texts.getProperty(rule.textKey()) + texts.getProperty(rule.remedyKey()))
                    .doesNotContain("{" + refusal.finding().arguments().size() + "}");
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations" + language
                + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }

    private static Broken broken(String what, String name, String text, String code) {
        return broken(what, name, text.getBytes(UTF_8), code);
    }

    private static Broken broken(String what, String name, String text, String code, Charset charset) {
        return broken(what, name, text.getBytes(charset), code);
    }

    private static Broken broken(String what, String name, byte[] content, String code) {
        return new Broken(what, name, content, code);
    }

    private static Broken workbook(String what, UnaryOperator<HandmadeWorkbook> change,
            String code) {
        return new Broken(what, "a.xlsx", change.apply(new HandmadeWorkbook()).bytes(), code);
    }

    /** The container of old Office files with a name in its directory. */
    private static byte[] compound(String name) {
        ByteBuffer file = ByteBuffer.allocate(4096);
        file.put("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1));
        return file.position(1024).put(name.getBytes(UTF_16LE)).array();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] without(byte[] bytes, int last) {
        return Arrays.copyOf(bytes, bytes.length - last);
    }

    /** Within the first part, behind its name. */
    /** With another length in the list of parts, for the last of them. */
    private static byte[] saying(byte[] bytes, int length) {
        ByteBuffer file = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.length - 4;
        while (file.getInt(at) != 0x02014B50) {
            at--;
        }
        return file.putInt(at + 24, length).array();
    }

    private static byte[] changed(byte[] bytes) {
        bytes[100] ^= 0x55;
        return bytes;
    }

    private static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static final class HandmadeZip {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(out);

        HandmadeZip entry(String name, String text) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text.getBytes(UTF_8));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] bytes() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }
}
