package org.tumen.upload.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Progress;
import org.tumen.upload.sheet.SheetRow;

/** Reads a file as an upload is read: its bytes on disk, its format detected, the rows of its first sheet. */
public record ReadFile(FileFormat format, List<Problem> findings, List<SheetRow> rows) {

    public static ReadFile of(String name, byte[] content) throws Unreadable {
        Path file = null;
        try {
            file = Files.createTempFile("upload", ".part");
            Files.write(file, content);
            Detected detected = new DetectFormat(new Progress()).detect(file, name);
            return new ReadFile(detected.format(), detected.findings(),
                    rows(file, detected.format()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    /** Reads bytes of which the format is known. */
    static List<SheetRow> as(FileFormat format, byte[] content) throws Unreadable {
        Path file = null;
        try {
            file = Files.createTempFile("upload", ".part");
            Files.write(file, content);
            return rows(file, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    /** The codes of what was found. */
    public List<String> remarks() {
        return findings.stream().map(Problem::code).toList();
    }

    public List<List<String>> cells() {
        return rows.stream().map(SheetRow::cells).toList();
    }

    private static List<SheetRow> rows(Path file, FileFormat format) throws Unreadable {
        String sheet = format instanceof FileFormat.Xlsx xlsx ? xlsx.sheets().getFirst() : "";
        List<SheetRow> rows = new ArrayList<>();
        try (Rows reading = Rows.open(file, format, sheet)) {
            for (SheetRow row = reading.next(); row != null; row = reading.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
