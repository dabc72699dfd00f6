package org.tumen.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.catalogue.DataNote;

/**
 * What a table says of a figure, in the reader's language.
 *
 * @param notes those that figures refer to, by their number in this list
 */
public record FigureTexts(Labels labels, List<DataNote> notes) {

    public String period(Shown s) {
        return labels.period(s.figure().timePeriod());
    }

    public String indicator(Shown s) {
        return labels.indicator(s.figure().indicator());
    }

    public String breakdown(Shown s) {
        return labels.breakdown(s.figure());
    }

    public String value(Shown s) {
        return labels.quantity(s.figure());
    }

    public String sample(Shown s) {
        return s.figure().sampleSize() == null ? "" : labels.texts().get("table.sample", s.figure().sampleSize());
    }

    public String status(Shown s) {
        return Stream.of(labels.status(s.figure()), labels.computed("table.computed.", s.figure()))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    public String source(Shown s) {
        return labels.shortSource(s.figure().source());
    }

    public String footnote(Shown s) {
        String references = notes.stream().filter(n -> n.concerns(s.figure()))
                .map(n -> labels.texts().get("table.note", notes.indexOf(n) + 1)).collect(Collectors.joining(" "));
        @Nullable String remark = labels.catalogue().remark(s.figure().remark(), labels.texts().locale());
        return Stream.of(references, remark == null ? "" : remark).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
