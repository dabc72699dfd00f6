package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes, they become rows or a reason, in bounded time; nothing else ever comes out. */
class AnyBytesTest {

    private static final List<byte[]> GOOD = List.of(
            "\uFEFF구분,남(명),\"여\n(명)\"\n2020,72,157\n2021,23,\"4\"\"0\"\n".getBytes(UTF_8),
            "구분;남(명);여(명)\r\n2020;72;157\r\n".getBytes(Charset.forName("x-windows-949")),
            "구분\t남(명)\n2020\t72\n".getBytes(UTF_16LE),
            new HandmadeWorkbook().bytes());

    @Provide
    Arbitrary<byte[]> beginnings() {
        return Arbitraries.of("", "PK\u0003\u0004", "PK\u0005\u0006", "\u00FF\u00FE", "\u00FE\u00FF",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "\u00EF\u00BB\u00BF", "<?xml", "a,b\n")
                .map(s -> s.getBytes(ISO_8859_1));
    }

    @Property(tries = 500)
    void randomBytes(@ForAll("beginnings") byte[] beginning, @ForAll byte[] rest) {
        byte[] file = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, file, beginning.length, rest.length);

        isReadOrRefused(file);
    }

    @Property(tries = 600)
    void damagedFiles(@ForAll @IntRange(max = 3) int file, @ForAll long seed, @ForAll @IntRange(max = 8) int changes,
            @ForAll boolean cut) {
        isReadOrRefused(damaged(GOOD.get(file), new Random(seed), changes, cut));
    }

    /** Damage within the parts, not to the archive: checksums are right. */
    @Property(tries = 600)
    void damagedParts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int changes, @ForAll boolean cut) {
        Random random = new Random(seed);
        String rows = """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><f t="shared" ref="B1:B3" si="0">A1+1</f>
                <v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2" t="b"><v>1</v></c>
                <c r="C2" t="e"><v>#REF!</v></c><c r="D2"><f t="array" ref="D2:D9">A1</f><v>1.5E3</v></c></row>""";
        HandmadeWorkbook workbook = new HandmadeWorkbook();
        byte[] sheet = HandmadeWorkbook.sheet(rows).getBytes(UTF_8);
        byte[] parts = HandmadeWorkbook.workbook("x", "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>")
                .getBytes(UTF_8);
        boolean inSheet = random.nextInt(4) > 0;
        workbook.part("xl/worksheets/sheet1.xml", inSheet ? damaged(sheet, random, changes, cut) : sheet);
        workbook.part("xl/workbook.xml", inSheet ? parts : damaged(parts, random, changes, cut));

        isReadOrRefused(workbook.bytes());
    }

    private static void isReadOrRefused(byte[] file) {
        try {
            assertThat(ReadFile.of("a.csv", file).rows()).doesNotContainNull();
        } catch (Unreadable e) {
            assertThat(e.finding().code()).startsWith("file.");
        }
    }

    private static byte[] damaged(byte[] good, Random random, int changes, boolean cut) {
        byte[] bytes = good.clone();
        for (int i = 0; i < changes; i++) {
            // Mostly signs that mean something, so that the damage goes deeper than the first check.
            bytes[random.nextInt(bytes.length)] = random.nextInt(3) == 0 ? (byte) random.nextInt(256)
                    : (byte) "0123456789ABZ<>\"/=,;\n'".charAt(random.nextInt(22));
        }
        return cut ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
