package org.tumen.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.api.FiguresFile;
import org.tumen.chart.Labels;
import org.tumen.statistics.Difference;
import org.tumen.statistics.Difference.Change;
import org.tumen.statistics.Observation;

/**
 * Writes what becomes of every figure of a draft, as CSV in the admin's language. The file of the draft is read once
 * more for it, so that as many figures as it has can be written and none has to be held.
 */
@Component
class WriteChanges {

    private final ReviewDraft review;

    WriteChanges(ReviewDraft review) {
        this.review = review;
    }

    /**
     * Writes all of them.
     *
     * @param extent what is to be published besides the figures of the file
     * @throws IOException if the file of the draft can no longer be read, or nobody takes what is written
     */
    void write(Review reviewed, Extent extent, Labels labels, OutputStream out) throws IOException {
        Map<Observation.Key, Observation> standing = reviewed.standing().stream()
                .collect(Collectors.toMap(Observation::key, Function.identity()));
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        // Closed only when all went well: what breaks off must not look like a whole file.
        CsvWriter csv = CsvWriter.builder().build(text);
        try {
            csv.writeRecord(Stream.of("changes.what", "findings.cell", "changes.indicator", "changes.breakdown",
                    "changes.period", "changes.before", "changes.after", "changes.difference", "field.UNIT_MEASURE",
                    "changes.status", "changes.source").map(key -> labels.texts().get(key)).toList());
            review.screenAgain(reviewed, c -> csv.writeRecord(row(c, standing.get(c.figure().key()), labels)),
                    new Progress());
            reviewed.following().forEach(c -> csv.writeRecord(row(extent.follows() ? "changes.follows"
                    : "changes.mayFollow", "", standing.get(c.figure().key()), c.figure(), ChangeTable.by(c), labels)));
            (extent.complete() ? extent.withdrawn(reviewed) : reviewed.impact().unmentioned()).forEach(figure ->
                    csv.writeRecord(row(extent.complete() ? "changes.removed" : "changes.unmentioned", "", figure,
                            extent.complete() ? null : figure, Optional.empty(), labels)));
            csv.close();
        } catch (Unreadable | UncheckedIOException e) {
            throw new IOException("the changes of a draft could not be written", e);
        }
    }

    private static List<String> row(Candidate candidate, @Nullable Observation before, Labels labels) {
        Change change = Difference.change(before, candidate.figure());
        return row(switch (change) {
            case null -> "changes.unchanged";
            case Change.Added a -> "changes.added";
            case Change.Changed c -> "changes.changed";
            case Change.Removed r -> throw new IllegalStateException("a file removes nothing");
        }, candidate.place().cell(), before, candidate.figure(), ChangeTable.by(change), labels);
    }

    private static List<String> row(String what, String cell, @Nullable Observation before,
            @Nullable Observation after, Optional<BigDecimal> difference, Labels labels) {
        Observation figure = after != null ? after : Objects.requireNonNull(before);
        return Stream.of(labels.texts().get(what), cell, FiguresFile.harmless(labels.indicator(figure.indicator())),
                FiguresFile.harmless(labels.breakdown(figure)),
                FiguresFile.harmless(labels.period(figure.timePeriod())),
                value(before, labels), value(after, labels), difference.map(WriteChanges::plain).orElse(""),
                FiguresFile.harmless(labels.unit(figure.unitMeasure())), FiguresFile.harmless(labels.status(figure)),
                FiguresFile.harmless(labels.shortSource(figure.source()))).toList();
    }

    /** A number as a spreadsheet takes it, else what stands in its place; nothing for no figure. */
    private static String value(@Nullable Observation figure, Labels labels) {
        return figure == null ? "" : figure.value() == null ? FiguresFile.harmless(labels.value(figure))
                : plain(figure.value());
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
    }
}
