package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.chart.drawing.Picture;
import org.tumen.statistics.Computation;
import org.tumen.statistics.Observation;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** What stands below a chart or list: whose figures these are, and what is counted in them. */
final class CardFoot extends Composite<Div> {

    /** More sources than these are counted instead of named; the table names all. */
    private static final int MOST_NAMED = 4;

    private final Labels labels;
    private final Paragraph sources = new Paragraph();
    private final NativeDetails counted = new NativeDetails();

    CardFoot(Labels labels) {
        this.labels = labels;
        counted.setSummaryText(labels.texts().get("card.counted"));
        getContent().addClassName("card-foot");
        getContent().add(sources, counted);
    }

    /** Says it of this picture; nothing where it has no figures. */
    void show(Picture picture) {
        List<Observation> figures = picture.figures().stream().map(Shown::figure).toList();
        setVisible(!figures.isEmpty());
        sources.setText(from(figures) + computed(figures));
        DescriptionList list = new DescriptionList();
        distinct(figures, Observation::indicator).forEach(code -> list.add(
                new DescriptionList.Term(labels.indicator(code)),
                new DescriptionList.Description(labels.definition(code))));
        counted.setContent(list);
    }

    private String from(List<Observation> figures) {
        List<String> names = distinct(figures, Observation::source).stream().map(labels::shortSource).distinct()
                .toList();
        int unnamed = names.size() > MOST_NAMED ? names.size() - MOST_NAMED + 1 : 0;
        return labels.texts().get(unnamed > 0 ? "card.sources.more" : "card.sources", names.size(),
                labels.list(unnamed > 0 ? names.subList(0, MOST_NAMED - 1) : names), unnamed);
    }

    private String computed(List<Observation> figures) {
        long made = figures.stream().map(o -> o.attributes().computed())
                .filter(c -> c != null && c != Computation.INTERVAL).count();
        return made == 0 ? "" : " " + labels.texts().get(made == figures.size() ? "card.computed.all"
                : "card.computed.some");
    }

    /** The most frequent first. */
    private static List<String> distinct(List<Observation> figures, Function<Observation, String> code) {
        return figures.stream().collect(Collectors.groupingBy(code, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }
}
