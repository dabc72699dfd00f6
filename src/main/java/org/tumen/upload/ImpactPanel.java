package org.tumen.upload;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import org.tumen.chart.Labels;
import org.tumen.chart.Picture;
import org.tumen.chart.PictureChart;
import org.tumen.dashboard.BeforeAndAfter;
import org.tumen.statistics.Observation;

/** What publishing would change: counts, figures old and new, and the charts before and after. */
final class ImpactPanel extends Composite<Section> {

    private final Labels labels;
    private final BeforeAndAfter pictures;
    private final Paragraph sum = new Paragraph();
    private final UnorderedList counts = new UnorderedList();
    private final ChangeTable changes;
    private final Div charts = new Div();

    ImpactPanel(Labels labels, BeforeAndAfter pictures) {
        this.labels = labels;
        this.pictures = pictures;
        this.changes = new ChangeTable(labels);
        sum.getElement().setAttribute("role", "status");
        charts.addClassName("before-and-after");
        getContent().add(new H2(text("impact.title")), sum, counts, changes, charts);
        getContent().addClassName("card");
    }

    /** Shows what a draft would change of these figures. */
    void show(Impact impact, Collection<Observation> standing) {
        Impact.Counts total = impact.total();
        sum.setText(text("impact.sum", total.added(), total.changed(), total.unchanged(),
                impact.unmentioned().size()));
        counts.removeAll();
        impact.byIndicator().forEach((indicator, c) -> counts.add(new ListItem(text("impact.indicator",
                labels.indicator(indicator), c.added(), c.changed(), c.unchanged()))));
        changes.show(impact.changes());
        changes.setVisible(!impact.changes().isEmpty());
        charts.removeAll();
        if (!impact.nothing() && !impact.after().isEmpty()) {
            pictures.pictures(impact.byIndicator().keySet(), standing, impact.after(), labels.texts().locale())
                    .forEach(this::draw);
        }
    }

    private void draw(BeforeAndAfter.Pair pair) {
        Div both = new Div(drawing("impact.before", pair.before()), drawing("impact.after", pair.after()));
        both.addClassName("pair");
        charts.add(new H3(pair.after().title()), both);
    }

    private Div drawing(String heading, Picture picture) {
        Div one = new Div(new Paragraph(text(heading)), new Paragraph(picture.sentence()));
        picture.chart().ifPresent(spec -> {
            PictureChart chart = new PictureChart();
            chart.show(spec, picture, labels.texts());
            one.add(chart);
        });
        return one;
    }

    private String text(String key, Object... values) {
        return labels.texts().get(key, values);
    }
}
