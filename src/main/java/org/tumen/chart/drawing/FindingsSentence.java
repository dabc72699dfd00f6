package org.tumen.chart.drawing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Country;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** Says how many findings there are, of how many sources, and from where to where they reach. */
record FindingsSentence(String key, Selection all) {

    /**
     * The sentence for these findings, or the one for none. It is about the people the figure is about; how many others
     * are compared with them is said after that.
     */
    String of(List<Shown> shown, Predicate<Shown> comparison) {
        Map<Boolean, List<Shown>> known = shown.stream().filter(s -> s.figure().hasNumber())
                .collect(Collectors.partitioningBy(comparison));
        List<Shown> compared = known.get(true);
        List<Shown> own = known.get(false);
        if (!own.isEmpty()) {
            return compared.isEmpty() ? reach(own) : reach(own) + " " + text(".compared", compared.size());
        }
        return compared.isEmpty() ? all.labels().texts().get("sentence.nothing")
                : all.labels().texts().get("text.of", text(".comparison"), reach(compared));
    }

    private String reach(List<Shown> findings) {
        return text(".sentence", findings.size(), findings.stream().map(s -> s.figure().source()).distinct().count(),
                comparable(findings) ? all.labels().texts().get("span.after",
                        new Span(findings, all.labels(), this::about).words()) : "",
                findings.stream().map(s -> s.figure().group()).distinct().count());
    }

    /** Whether all answer one question about people of one country: a range over several would say nothing of any. */
    private boolean comparable(List<Shown> findings) {
        return findings.stream().map(Shown::figure).map(o -> List.of(o.indicator(), o.group(), o.unitMeasure(),
                all.labels().catalogue().countryOf(o.refArea()).map(Country::refArea).orElse(o.refArea())))
                .distinct().count() == 1;
    }

    private String about(Observation figure) {
        Labels labels = all.labels();
        String what = figure.category().equals(Observation.TOTAL) ? ""
                : labels.catalogue().categoryTitle(figure.category(), labels.texts().locale());
        boolean elsewhere = all.choice().country() != null && !all.choice().here(figure.refArea());
        return Stream.of(what, elsewhere ? labels.area(figure.refArea()) : "", labels.shortSource(figure.source()),
                        figure.is(ObsStatus.LOW_RELIABILITY) ? labels.texts().get("status.unreliable") : "")
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    private String text(String part, Object... values) {
        return all.labels().texts().get("figure." + key + part, values);
    }
}
