package org.tumen.upload.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Progress;
import org.tumen.upload.sheet.Rule;

/**
 * Makes sure that a ZIP file is a workbook that can do no harm: every part is really inflated, with a counter, and
 * every XML part is gone through by {@link CheckPart}. It reads with the same libraries as the reader behind it, so
 * that the two cannot see different things.
 */
final class CheckWorkbook {

    private static final int PARTS = 10_000;
    private static final int HEAD = 64;
    private static final String MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

    private final Path file;
    private final Progress progress;
    private final CheckPart check = new CheckPart();

    /** @param progress is told how far the check is; stopping it stops the check */
    CheckWorkbook(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** Which sheets the workbook has, or why it is refused. */
    FileFormat.Xlsx check() throws Unreadable {
        try (ZipFile zip = open()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            checkNames(parts);
            InflatedPart.Budget budget = new InflatedPart.Budget(progress, parts.stream()
                    .mapToLong(ZipArchiveEntry::getSize).sum());
            for (ZipArchiveEntry part : parts) {
                check(zip, part, budget);
            }
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Unreadable.within(e, Unreadable.because(Rule.WORKBOOK_BROKEN, "ZIP"));
        }
        check.finish();
        if (check.rows() == 0) {
            throw Unreadable.because(Rule.FILE_EMPTY);
        }
        progress.next();
        return new FileFormat.Xlsx(sheets(), check.rows());
    }

    /** The list of parts stands at the end of the file: where that is missing, nothing can be read. */
    private ZipFile open() throws Unreadable {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) {
            throw Unreadable.within(e, Unreadable.because(Rule.WORKBOOK_CUT));
        }
    }

    private static void checkNames(List<ZipArchiveEntry> parts) throws Unreadable {
        if (parts.size() > PARTS) {
            throw Unreadable.because(Rule.WORKBOOK_BOMB, parts.get(0).getName());
        }
        for (ZipArchiveEntry part : parts) {
            String name = part.getName().replace('\\', '/');
            if (name.startsWith("/") || name.indexOf('\0') >= 0 || name.contains(":")
                    || List.of(name.split("/")).contains("..")) {
                throw Unreadable.because(Rule.WORKBOOK_PATH, shown(name));
            }
        }
        List<String> names = parts.stream().map(p -> p.getName().toLowerCase(Locale.ROOT)).toList();
        if (names.contains("xl/workbook.bin")) {
            throw Unreadable.because(Rule.FILE_XLSB);
        }
        if (!names.contains("[content_types].xml")
                || names.stream().noneMatch(n -> n.matches(".*workbook[^/]*\\.xml"))) {
            throw Unreadable.because(Rule.FILE_ZIP);
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry part, InflatedPart.Budget budget)
            throws IOException, Unreadable {
        String name = shown(part.getName());
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw Unreadable.because(Rule.FILE_PASSWORD);
        }
        try (InflatedPart inflated = new InflatedPart(zip.getInputStream(part), part, budget, name);
                InputStream in = new BufferedInputStream(inflated)) {
            inflated.checkSaid();
            if (isXml(in)) {
                inflated.isMarkup();
                check.part(name, in);
            } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
                throw Unreadable.because(Rule.WORKBOOK_BROKEN, name);
            }
            in.transferTo(OutputStream.nullOutputStream());
            inflated.checkWhole();
        } catch (CancellationException e) {
            throw e;
        } catch (XMLStreamException | IOException | RuntimeException e) {
            Unreadable broken = Unreadable.within(e, Unreadable.because(Rule.WORKBOOK_BROKEN, name));
            // Old drawings are seldom well-formed, and never read.
            if (!name.endsWith(".vml") || !(e instanceof XMLStreamException) || e.getCause() instanceof IOException) {
                throw broken;
            }
        }
    }

    /** Whether the first thing that is seen is an angle bracket, in any encoding that the parser knows. */
    private static boolean isXml(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        boolean space = false;
        for (byte b : head) {
            if (b == '<') {
                return true;
            }
            boolean white = b == ' ' || b >= '\t' && b <= '\r';
            space |= white;
            if (!white && b != 0 && MARKS.indexOf(b & 0xFF) < 0) {
                return false;
            }
        }
        return space && head.length == HEAD;
    }

    /** What should be known of the sheets that may be read: that not all of them is seen. */
    List<Problem> findings() {
        return check.hidden().entrySet().stream().map(e -> Problem.of(Rule.WORKBOOK_HIDDEN, e.getKey(),
                e.getValue())).toList();
    }

    private List<String> sheets() throws Unreadable {
        List<String> sheets;
        try (ReadableWorkbook workbook = XlsxRows.workbook(file)) {
            sheets = workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .map(s -> Objects.requireNonNull(s.getName())).toList();
        } catch (IOException | RuntimeException e) {
            throw Unreadable.within(e, Unreadable.because(Rule.WORKBOOK_BROKEN, "xl/workbook.xml"));
        }
        if (sheets.isEmpty()) {
            throw Unreadable.because(Rule.WORKBOOK_SHEETS);
        }
        return sheets;
    }

    private static String shown(String name) {
        return name.length() > 100 ? name.substring(0, 100) : name;
    }
}
