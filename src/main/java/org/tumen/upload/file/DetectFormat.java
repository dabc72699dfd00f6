package org.tumen.upload.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Progress;
import org.tumen.upload.sheet.Rule;

/**
 * Says what a file is: by its content alone, since names lie. A file named for another format is read as what it is,
 * with a finding that says so. A workbook is checked through and through before any library is let near it.
 */
public final class DetectFormat {

    private static final int HEAD = 512;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final List<String> OTHER_KINDS = List.of("%PDF", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8",
            "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "{\\rtf", "HWP Document File");
    private static final Pattern MARKUP = Pattern.compile("\\s*<(\\?xml|!doctype|!--|html|head|body|meta|table)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Map<String, String> KINDS = Map.of("csv", "CSV", "tsv", "CSV", "tab", "CSV", "txt", "CSV",
            "xlsx", "XLSX", "xlsm", "XLSX");

    private final Progress progress;

    /** @param progress is told how far the check of a workbook is; stopping it stops the check */
    public DetectFormat(Progress progress) {
        this.progress = progress;
    }

    /**
     * What the file is, and what should be known about that.
     *
     * @throws java.util.concurrent.CancellationException if the check was stopped
     */
    public Detected detect(Path file, String name) throws Unreadable {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Unreadable.because(Rule.FILE_EMPTY);
            }
            if (size > FileLimits.BYTES) {
                throw Unreadable.because(Rule.FILE_LARGE, (size >> 20) + 1, FileLimits.BYTES >> 20);
            }
            return detect(file, name, head(file));
        } catch (IOException e) {
            throw Unreadable.within(e, Unreadable.because(Rule.FILE_GONE));
        }
    }

    private Detected detect(Path file, String name, String head) throws IOException, Unreadable {
        if (CompoundFile.isOne(head)) {
            throw CompoundFile.refusal(file);
        }
        List<Problem> findings = new ArrayList<>();
        FileFormat format;
        if (head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP)) {
            CheckWorkbook workbook = new CheckWorkbook(file, progress);
            format = workbook.check();
            findings.addAll(workbook.findings());
        } else if (OTHER_KINDS.stream().anyMatch(head::startsWith)) {
            throw Unreadable.because(Rule.FILE_BINARY);
        } else {
            format = text(file, findings);
        }
        checkName(name, format, findings);
        return new Detected(format, findings);
    }

    private FileFormat text(Path file, List<Problem> findings) throws IOException, Unreadable {
        DetectCharset.Found found = new DetectCharset(file).find();
        if (found.check().blank()) {
            throw Unreadable.because(Rule.FILE_EMPTY);
        }
        if (found.check().isRubbish()) {
            throw Unreadable.because(Rule.FILE_BINARY);
        }
        DetectDelimiter delimiter = new DetectDelimiter(file, found.charset());
        if (MARKUP.matcher(delimiter.head()).matches()) {
            throw Unreadable.because(Rule.FILE_MARKUP);
        }
        if (found.guessed()) {
            findings.add(Problem.of(Rule.ENCODING_GUESSED, DetectCharset.nameOf(found.charset())));
        }
        return new FileFormat.Csv(found.charset(), delimiter.find(), found.mark());
    }

    private static void checkName(String name, FileFormat format, List<Problem> findings) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String kind = switch (format) {
            case FileFormat.Csv csv -> "CSV";
            case FileFormat.Xlsx xlsx -> "XLSX";
        };
        if (!kind.equals(KINDS.get(extension))) {
            findings.add(Problem.of(Rule.FILE_EXTENSION, name, kind));
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
