package org.tumen.upload.draft;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Standing;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.statistics.release.Releases;
import org.tumen.statistics.release.StandingFigures;
import org.tumen.upload.file.DetectFormat;
import org.tumen.upload.file.Detected;
import org.tumen.upload.file.FileFormat;
import org.tumen.upload.file.Rows;
import org.tumen.upload.file.Unreadable;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.screening.Candidate;
import org.tumen.upload.screening.Screened;
import org.tumen.upload.screening.Screening;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Corrections;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Progress;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/** Reads a draft from its first byte to its last: what it holds, what is wrong with it, what it would change. */
@Component
public class ReviewDraft {

    /** So many rows are enough to see what kind of table it is. */
    private static final int HEAD = 60;
    /** Progress is told after so many rows. */
    private static final int STEP = 1_000;

    private final UploadedFiles files;
    private final StoredCorrections corrections;
    private final RecallShape recall;
    private final Catalogues catalogues;
    private final StandingFigures standing;
    private final Releases releases;

    ReviewDraft(UploadedFiles files, StoredCorrections corrections, RecallShape recall, Catalogues catalogues,
            StandingFigures standing, Releases releases) {
        this.files = files;
        this.corrections = corrections;
        this.recall = recall;
        this.catalogues = catalogues;
        this.standing = standing;
        this.releases = releases;
    }

    /**
     * Reads it against the figures that stand now.
     *
     * @throws java.util.concurrent.CancellationException if the work was stopped
     */
    public Review review(Draft draft, Progress progress) {
        int basedOn = releases.newest().orElseThrow().number();
        Standing stands = standing.in(basedOn);
        Map<CellRef, String> replacements = corrections.of(id(draft));
        Impact.Scale scale = new Impact.Scale(stands);
        ExcerptRows excerpt = new ExcerptRows(replacements);
        Problems.Collecting file = new Problems.Collecting();
        FileFormat format = null;
        Shape shape = null;
        List<SheetRow> head = List.of();
        Problems found;
        List<Change> following = List.of();
        try {
            Detected detected = new DetectFormat(progress).detect(files.path(draft.fileDigest()), draft.fileName());
            detected.findings().forEach(file::add);
            format = as(draft, detected.format());
            head = head(draft, format, replacements);
            shape = recall.of(draft, head, draft.sheetOf(format)).orElse(null);
            if (shape == null) {
                file.add(Problem.of(Rule.SHAPE));
                read(draft, format, excerpt::first, progress);
                found = file.done();
            } else {
                Screening screening = new Screening(shape, catalogues.current(), stands, replacements,
                        c -> scale.take(c.figure()));
                read(draft, format, row -> {
                    excerpt.first(row);
                    screening.row(row);
                }, progress);
                Screened screened = screening.finish();
                found = file.done().and(screened.findings());
                following = screened.following();
                readAgain(draft, format, excerpt, found);
            }
        } catch (Unreadable e) {
            file.add(e.finding());
            found = file.done();
        }
        return new Review(draft, basedOn, format, shape, head, excerpt.done(found, shape), found,
                scale.impact(), following);
    }

    /**
     * Hands every figure of a reviewed draft on, one after the other.
     *
     * @throws Unreadable if the file can no longer be read as it was
     */
    Screened screenAgain(Review reviewed, Consumer<Candidate> figures, Progress progress) throws Unreadable {
        Draft draft = reviewed.draft();
        Screening screening = Screening.again(Objects.requireNonNull(reviewed.shape()), catalogues.current(),
                standing.in(reviewed.basedOn()), corrections.of(id(draft)), figures);
        read(draft, Objects.requireNonNull(reviewed.format()), screening::row, progress);
        return screening.finish();
    }

    private void read(Draft draft, FileFormat format, Consumer<SheetRow> user, Progress progress) throws Unreadable {
        try (Rows rows = open(draft, format)) {
            long count = 0;
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                user.accept(row);
                if (++count % STEP == 0) {
                    progress.at(rows.progress());
                }
            }
        }
    }

    /** Where something was found far down, its rows have to be looked for. */
    private void readAgain(Draft draft, FileFormat format, ExcerptRows excerpt, Problems found) throws Unreadable {
        if (excerpt.missing(found)) {
            try (Rows rows = open(draft, format)) {
                SheetRow row = rows.next();
                while (row != null && excerpt.second(row)) {
                    row = rows.next();
                }
            }
        }
    }

    /** The first rows, corrections in their places: a corrected heading is a heading. */
    private List<SheetRow> head(Draft draft, FileFormat format, Map<CellRef, String> replacements) throws Unreadable {
        Corrections corrected = new Corrections(replacements);
        List<SheetRow> head = new ArrayList<>();
        try (Rows rows = open(draft, format)) {
            for (SheetRow row = rows.next(); row != null && head.size() < HEAD; row = rows.next()) {
                head.add(corrected.apply(row));
            }
        }
        return List.copyOf(head);
    }

    private Rows open(Draft draft, FileFormat format) throws Unreadable {
        return Rows.open(files.path(draft.fileDigest()), format, draft.sheetOf(format));
    }

    /** What an admin says about a text file goes before what it looks like. */
    private static FileFormat as(Draft draft, FileFormat detected) {
        return switch (detected) {
            case FileFormat.Csv csv -> new FileFormat.Csv(said(draft.fileCharset(), csv.charset()),
                    draft.fieldDelimiter() == null ? csv.delimiter() : draft.fieldDelimiter().charAt(0),
                    csv.byteOrderMark());
            case FileFormat.Xlsx book -> book;
        };
    }

    private static Charset said(@Nullable String name, Charset detected) {
        return name == null ? detected : Charset.forName(name);
    }

    private static long id(Draft draft) {
        return Objects.requireNonNull(draft.id());
    }
}
