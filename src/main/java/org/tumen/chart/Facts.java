package org.tumen.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tumen.statistics.Observation;

/** Single figures that no chart could show honestly: they stand in the table, each with everything it needs. */
public final class Facts implements Drawing {

    @Override
    public Picture draw(String key, Selection all) {
        Labels labels = all.labels();
        List<Shown> shown = all.figures().stream().map(Shown::stated)
                .sorted(Comparator.comparingInt((Shown s) -> labels.catalogue().indicator(s.figure().indicator())
                        .sortOrder()).thenComparing(Shown.ORDER)).toList();
        return new Picture(key, labels.texts().get("figure." + key + ".title"),
                shown.isEmpty() ? labels.texts().get("sentence.nothing")
                        : labels.texts().get("figure." + key + ".sentence", shown.size()),
                Legend.of(shown, false, labels), Optional.empty(), shown);
    }
}
