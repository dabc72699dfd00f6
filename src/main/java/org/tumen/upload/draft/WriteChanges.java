package org.tumen.upload.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.kit.Csv;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
import org.tumen.statistics.release.Difference;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.statistics.release.StandingFigures;
import org.tumen.upload.file.Unreadable;
import org.tumen.upload.screening.Candidate;
import org.tumen.upload.sheet.Progress;
import org.tumen.wording.Labels;

/**
 * Writes what becomes of every figure of a draft, as CSV in the admin's language. The file of the draft is read once
 * more for it, so that as many figures as it has can be written and none has to be held.
 */
@Component
public class WriteChanges {

    private final ReviewDraft review;
    private final StandingFigures standing;

    WriteChanges(ReviewDraft review, StandingFigures standing) {
        this.review = review;
        this.standing = standing;
    }

    /**
     * Writes all of them.
     *
     * @param extent what is to be published besides the figures of the file
     * @throws IOException if the file of the draft can no longer be read, or nobody takes what is written
     */
    public void write(Review reviewed, PublishScope extent, Labels labels, OutputStream out) throws IOException {
        Standing stands = standing.in(reviewed.basedOn());
        List<String> header = Stream.of("changes.what", "findings.cell", "changes.indicator", "changes.breakdown",
                "changes.period", "changes.before", "changes.after", "changes.difference", "field.UNIT_MEASURE",
                "changes.status", "changes.source").map(key -> labels.texts().get(key)).toList();
        try {
            Csv.write(out, header, row -> {
                screened(reviewed, candidate -> row.accept(row(candidate, stands.get(candidate.figure().key()),
                        labels)));
                reviewed.following().forEach(c -> row.accept(row(extent.follows() ? "changes.follows"
                        : "changes.mayFollow", "", stands.get(c.figure().key()), c.figure(), c.amount(), labels)));
                (extent.complete() ? extent.withdrawn(reviewed) : reviewed.impact().unmentioned()).forEach(figure ->
                        row.accept(row(extent.complete() ? "changes.removed" : "changes.unmentioned", "", figure,
                                extent.complete() ? null : figure, Optional.empty(), labels)));
            });
        } catch (UncheckedIOException e) {
            throw new IOException("the changes of a draft could not be written", e);
        }
    }

    private void screened(Review reviewed, Consumer<Candidate> taker) {
        try {
            review.screenAgain(reviewed, taker, new Progress());
        } catch (Unreadable e) {
            throw new UncheckedIOException(new IOException("the file of the draft can no longer be read", e));
        }
    }

    private static List<String> row(Candidate candidate, @Nullable Observation before, Labels labels) {
        Change change = Difference.change(before, candidate.figure());
        return row(switch (change) {
            case null -> "changes.unchanged";
            case Change.Added a -> "changes.added";
            case Change.Changed c -> "changes.changed";
            case Change.Removed r -> throw new IllegalStateException("a file removes nothing");
        }, candidate.place().cell(), before, candidate.figure(),
                Optional.ofNullable(change).flatMap(Change::amount), labels);
    }

    private static List<String> row(String what, String cell, @Nullable Observation before,
            @Nullable Observation after, Optional<BigDecimal> difference, Labels labels) {
        Observation figure = after != null ? after : Objects.requireNonNull(before);
        return Stream.of(labels.texts().get(what), cell, Csv.harmless(labels.indicator(figure.indicator())),
                Csv.harmless(labels.breakdown(figure)),
                Csv.harmless(labels.period(figure.timePeriod())),
                value(before, labels), value(after, labels), difference.map(Csv::number).orElse(""),
                Csv.harmless(labels.unit(figure.unitMeasure())), Csv.harmless(labels.status(figure)),
                Csv.harmless(labels.shortSource(figure.source()))).toList();
    }

    /** A number as a spreadsheet takes it, else what stands in its place; nothing for no figure. */
    private static String value(@Nullable Observation figure, Labels labels) {
        return figure == null ? "" : figure.value() == null ? Csv.harmless(labels.value(figure))
                : Csv.number(figure.value());
    }
}
