package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Scale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tumen.upload.sheet.SheetRow;

/** Whatever table is written, the same table is read. */
class RoundTripTest {

    private static final Charset CP949 = Charset.forName("x-windows-949");

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> any = Arbitraries.strings().filter(s -> s.codePoints().allMatch(RoundTripTest::isText));
        return tables(Arbitraries.oneOf(any, korean(), awkward()));
    }

    @Provide
    Arbitrary<List<List<String>>> koreanTables() {
        return tables(Arbitraries.oneOf(korean(), awkward(), Arbitraries.integers().map(String::valueOf)));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(UTF_8, UTF_16LE, UTF_16BE, CP949, Charset.forName("EUC-KR"),
                Charset.forName("windows-1252"));
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Property(tries = 200)
    void csvReadsBackEqual(@ForAll("tables") List<List<String>> table, @ForAll("charsets") Charset charset,
            @ForAll("delimiters") char delimiter, @ForAll LineDelimiter lineEnd, @ForAll QuoteStrategies quotes,
            @ForAll boolean mark) throws Unreadable {
        String text = written(table, delimiter, lineEnd, quotes);
        Assume.that(charset.newEncoder().canEncode(text));
        boolean marked = mark && charset.name().startsWith("UTF");

        assertThat(ReadFile.as(new FileFormat.Csv(charset, delimiter, marked), bytes(text, charset, marked)))
                .extracting(SheetRow::cells).isEqualTo(expected(table));
    }

    @Property(tries = 60)
    void theCharsetOfAKoreanTableIsFound(@ForAll("koreanTables") List<List<String>> table,
            @ForAll("delimiters") char delimiter, @ForAll boolean mark) throws Unreadable {
        List<List<String>> headed = new ArrayList<>(List.of(List.of("구분", "남(명)", "여(명)"),
                List.of("1998", "831", "116"), List.of("2001", "565", "478"), List.of("2002", "510", "632")));
        headed.addAll(table.stream().map(row -> List.of(row.getFirst(), "1", "2")).toList());
        String text = written(headed, delimiter, LineDelimiter.CRLF, QuoteStrategies.REQUIRED);
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, CP949)) {
            boolean marked = mark && charset != CP949;

            ReadFile read = ReadFile.of("a.csv", bytes(text, charset, marked));

            assertThat(read.format()).isEqualTo(new FileFormat.Csv(charset, delimiter, marked));
            assertThat(read.cells()).isEqualTo(expected(headed));
        }
    }

    @Property(tries = 60)
    void workbooksReadBackEqual(@ForAll("tables") List<List<String>> table) throws IOException, Unreadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Figures");
            sheet.value(0, 0, "heading");
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    sheet.value(row + 1, column, table.get(row).get(column));
                }
            }
        }
        List<List<String>> all = new ArrayList<>(List.of(List.of("heading")));
        all.addAll(table);

        assertThat(ReadFile.of("a.xlsx", out.toByteArray()).cells()).isEqualTo(expected(all));
    }

    @Property(tries = 100)
    void numbersOfWorkbooksReadBackEqual(@ForAll List<@Scale(6) BigDecimal> exact, @ForAll List<Integer> whole)
            throws IOException, Unreadable {
        List<Number> numbers = new ArrayList<>(whole);
        exact.stream().filter(n -> n.precision() <= 15).forEach(numbers::add);
        exact.stream().filter(n -> n.precision() <= 15).map(BigDecimal::doubleValue).forEach(numbers::add);
        numbers.add(7);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Figures");
            for (int row = 0; row < numbers.size(); row++) {
                sheet.value(row, 0, numbers.get(row));
            }
        }

        assertThat(ReadFile.of("a.xlsx", out.toByteArray()).rows()).extracting(row -> row.cell(0))
                .isEqualTo(numbers.stream().map(RoundTripTest::plain).toList());
    }

    private static String plain(Number number) {
        BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    private static Arbitrary<List<List<String>>> tables(Arbitrary<String> cells) {
        return cells.list().ofMinSize(1).ofMaxSize(10).list().ofMaxSize(30);
    }

    private static Arbitrary<String> korean() {
        return Arbitraries.strings().withCharRange('가', '힣').withChars(" ()%·0123456789").ofMaxLength(12)
                .filter(s -> Charset.forName("EUC-KR").newEncoder().canEncode(s));
    }

    private static Arbitrary<String> awkward() {
        return Arbitraries.strings().withChars("\",;\t\n\r' =a가1").ofMaxLength(8);
    }

    /** What may stand in a text file and in XML alike. */
    private static boolean isText(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && Character.isDefined(c) && c != 0xFEFF
                && Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.CONTROL;
    }

    private static String written(List<List<String>> table, char delimiter, LineDelimiter lineEnd,
            QuoteStrategies quotes) {
        StringBuilder text = new StringBuilder();
        table.forEach(row -> {
            StringWriter line = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(lineEnd)
                    .quoteStrategy(quotes).build(line)) {
                csv.writeRecord(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            text.append(line);
        });
        return text.toString();
    }

    private static byte[] bytes(String text, Charset charset, boolean mark) {
        return ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    }

    /** Blank cells are empty; at the end of rows, and where whole rows are blank, they are left out. */
    private static List<List<String>> expected(List<List<String>> table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table) {
            List<String> cells = new ArrayList<>(row.stream().map(c -> Blank.is(c) ? "" : c).toList());
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }
}
