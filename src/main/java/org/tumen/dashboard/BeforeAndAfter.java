package org.tumen.dashboard;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tumen.chart.Labels;
import org.tumen.chart.Picture;
import org.tumen.chart.Selection;
import org.tumen.kit.Texts;
import org.tumen.statistics.Catalogues;
import org.tumen.statistics.Observation;

/** The pictures that other figures would change, as they are and as they would be. */
@Component
public class BeforeAndAfter {

    /** One picture twice, drawn without any filter. */
    public record Pair(Picture before, Picture after) {
    }

    private final Catalogues catalogues;

    BeforeAndAfter(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Every picture with a chart that shows any of these indicators, in the order of the pages. */
    public List<Pair> pictures(Set<String> indicators, Collection<Observation> before, Collection<Observation> after,
            Locale locale) {
        Labels labels = new Labels(catalogues.current(), new Texts(locale));
        return Arrays.stream(Topic.values()).flatMap(t -> t.figures().stream())
                .filter(f -> f.indicators().stream().anyMatch(indicators::contains))
                .map(f -> new Pair(draw(f, before, labels), draw(f, after, labels)))
                .filter(p -> p.before().chart().isPresent() || p.after().chart().isPresent())
                .filter(p -> !p.before().figures().equals(p.after().figures())).toList();
    }

    private static Picture draw(Topic.Figure figure, Collection<Observation> figures, Labels labels) {
        return figure.drawing().draw(figure.key(), new Selection(figures.stream()
                .filter(o -> figure.indicators().contains(o.indicator())).toList(), ViewState.DEFAULT.choice(),
                labels));
    }
}
