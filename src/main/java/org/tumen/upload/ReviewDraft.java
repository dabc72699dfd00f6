package org.tumen.upload;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Catalogues;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Observations;
import org.tumen.statistics.Releases;

/** Reads a draft from its first byte to its last: what it holds, what is wrong with it, what it would change. */
@Component
class ReviewDraft {

    /** So many rows are enough to see what kind of table it is. */
    private static final int HEAD = 60;
    /** Progress is told after so many rows. */
    private static final int STEP = 1_000;

    private final UploadedFiles files;
    private final StoredCorrections corrections;
    private final RememberedShapes remembered;
    private final Catalogues catalogues;
    private final Observations observations;
    private final Releases releases;

    ReviewDraft(UploadedFiles files, StoredCorrections corrections, RememberedShapes remembered, Catalogues catalogues,
            Observations observations, Releases releases) {
        this.files = files;
        this.corrections = corrections;
        this.remembered = remembered;
        this.catalogues = catalogues;
        this.observations = observations;
        this.releases = releases;
    }

    /**
     * Reads it against the figures that stand now.
     *
     * @throws java.util.concurrent.CancellationException if the work was stopped
     */
    Review review(Draft draft, Progress progress) {
        int basedOn = releases.newest().orElseThrow().number();
        List<Observation> standing = observations.all(basedOn);
        Impact.Scale scale = new Impact.Scale(standing);
        Findings.Collecting file = new Findings.Collecting();
        FileFormat format = null;
        Shape shape = null;
        List<SheetRow> head = List.of();
        Map<Long, SheetRow> rows = Map.of();
        try {
            Detected detected = new DetectFormat().detect(files.path(draft.fileDigest()), draft.fileName());
            detected.findings().forEach(file::add);
            format = as(draft, detected.format());
            head = head(draft, format);
            shape = shape(draft, head).orElse(null);
            if (shape == null) {
                file.add(Finding.error("screen.shape"));
            } else {
                Screened screened = screen(draft, format, new Screening(shape, catalogues.current(), byKey(standing),
                        corrections.of(id(draft)), c -> scale.take(c.figure())), progress);
                rows = rows(draft, format, screened.findings());
                return new Review(draft, basedOn, standing, format, shape, head, rows,
                        file.done().and(screened.findings()), scale.impact());
            }
        } catch (Unreadable e) {
            file.add(e.finding());
        }
        return new Review(draft, basedOn, standing, format, shape, head, rows, file.done(), scale.impact());
    }

    /**
     * Hands every figure of a reviewed draft on, one after the other.
     *
     * @throws Unreadable if the file can no longer be read as it was
     */
    Screened screenAgain(Review reviewed, Consumer<Candidate> figures, Progress progress) throws Unreadable {
        Draft draft = reviewed.draft();
        return screen(draft, Objects.requireNonNull(reviewed.format()), Screening.again(
                Objects.requireNonNull(reviewed.shape()), catalogues.current(), byKey(reviewed.standing()),
                corrections.of(id(draft)), figures), progress);
    }

    private Screened screen(Draft draft, FileFormat format, Screening screening, Progress progress)
            throws Unreadable {
        try (Rows rows = open(draft, format)) {
            long count = 0;
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                screening.row(row);
                if (++count % STEP == 0) {
                    progress.at(rows.progress());
                }
            }
        }
        return screening.finish();
    }

    private static Map<Observation.Key, Observation> byKey(List<Observation> standing) {
        return standing.stream().collect(Collectors.toMap(Observation::key, Function.identity()));
    }

    private Optional<Shape> shape(Draft draft, List<SheetRow> head) {
        if (draft.shape() != null) {
            Shape settled = Shape.parse(draft.shape());
            // Its periods are read again: a heading may have been corrected since.
            return Optional.of(header(settled, head).map(h -> guess().recalled(settled, h)).orElse(settled));
        }
        return guess().of(head).map(guessed -> signature(guessed, head).flatMap(remembered::of)
                .flatMap(known -> header(guessed, head).map(h -> guess().recalled(known, h))).orElse(guessed));
    }

    /** What tables of the same kind as this one have in common; none where nothing in it looks like a table. */
    Optional<String> signature(List<SheetRow> head) {
        return guess().of(head).flatMap(guessed -> signature(guessed, head));
    }

    /** The headings, and of what the table seems to speak: tables of two indicators may have the same headings. */
    private static Optional<String> signature(Shape guessed, List<SheetRow> head) {
        String indicator = switch (guessed) {
            case Shape.Own own -> "";
            case Shape.Long table -> table.defaults().get(Field.INDICATOR);
            case Shape.Wide table -> table.defaults().get(Field.INDICATOR);
        };
        return header(guessed, head).map(h -> indicator + "|" + GuessShape.signature(h));
    }

    private static Optional<SheetRow> header(Shape shape, List<SheetRow> head) {
        return head.stream().filter(r -> r.number() == shape.headerRow()).findFirst();
    }

    private GuessShape guess() {
        return new GuessShape(catalogues.current());
    }

    /** The first rows, corrections in their places: a corrected heading is a heading. */
    private List<SheetRow> head(Draft draft, FileFormat format) throws Unreadable {
        Corrections corrected = new Corrections(corrections.of(id(draft)));
        List<SheetRow> head = new ArrayList<>();
        try (Rows rows = open(draft, format)) {
            for (SheetRow row = rows.next(); row != null && head.size() < HEAD; row = rows.next()) {
                head.add(corrected.apply(row));
            }
        }
        return List.copyOf(head);
    }

    /** The rows in which something was found, corrections in their places. */
    private Map<Long, SheetRow> rows(Draft draft, FileFormat format, Findings findings) throws Unreadable {
        Set<Long> wanted = findings.list().stream().map(Finding::place).filter(Objects::nonNull).map(Place::row)
                .collect(Collectors.toSet());
        Corrections corrected = new Corrections(corrections.of(id(draft)));
        Map<Long, SheetRow> found = new HashMap<>();
        try (Rows rows = open(draft, format)) {
            for (SheetRow row = rows.next(); row != null && found.size() < wanted.size(); row = rows.next()) {
                if (wanted.contains(row.number())) {
                    found.put(row.number(), corrected.apply(row));
                }
            }
        }
        return Map.copyOf(found);
    }

    private Rows open(Draft draft, FileFormat format) throws Unreadable {
        String sheet = switch (format) {
            case FileFormat.Csv csv -> "";
            case FileFormat.Xlsx book -> draft.sheet() == null ? book.sheets().getFirst() : draft.sheet();
        };
        return Rows.open(files.path(draft.fileDigest()), format, sheet);
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
