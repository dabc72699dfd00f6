package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.PictureChart;
import org.tumen.dashboard.content.BeforeAndAfter;
import org.tumen.kit.Page;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.upload.draft.Impact;
import org.tumen.upload.draft.PublishScope;
import org.tumen.upload.draft.Review;
import org.tumen.upload.draft.WriteChanges;
import org.tumen.wording.Labels;

/** What publishing would change: counts, figures old and new, and the charts before and after. */
final class ImpactPanel extends Composite<Section> {

    private final Labels labels;
    private final Paragraph sum = new Paragraph();
    private final UnorderedList counts = new UnorderedList();
    private final Paragraph follow = new Paragraph();
    private final ChangesPanel changes;
    private final Div charts = new Div();

    ImpactPanel(Labels labels, WriteChanges write) {
        this.labels = labels;
        this.changes = new ChangesPanel(labels, write);
        Page.status(sum);
        charts.addClassName("before-and-after");
        getContent().add(new H2(text("impact.title")), sum, counts, follow, changes, charts);
        getContent().addClassName("card");
    }

    /**
     * Shows what a draft would change.
     *
     * @param extent what is to be published besides its figures
     */
    void show(Review review, PublishScope extent) {
        Impact impact = review.impact();
        Impact.Counts total = impact.total();
        sum.setText(text(extent.complete() ? "impact.sumComplete" : "impact.sum", total.added(), total.changed(),
                total.unchanged(), extent.complete() ? extent.withdrawn(review).size() : impact.unmentioned().size()));
        follow.setVisible(!review.following().isEmpty());
        follow.setText(text(extent.follows() ? "impact.follows" : "impact.mayFollow", review.following().size()));
        counts.removeAll();
        impact.byIndicator().forEach((indicator, c) -> counts.add(new ListItem(text("impact.indicator",
                labels.indicator(indicator), c.added(), c.changed(), c.unchanged()))));
        changes.show(review, extent);
        charts.removeAll();
        impact.charts().charts(extent.withdrawn(review).gone(), extent.computed(review).stream().map(Change::figure)
                .toList(), labels).forEach(outcome -> {
            switch (outcome) {
                case BeforeAndAfter.Pair pair -> draw(pair);
                case BeforeAndAfter.TooMany many -> charts.add(new H3(many.indicators()),
                        new Paragraph(text("impact.tooMany", BeforeAndAfter.MOST)));
            }
        });
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
            chart.show(spec, picture.label(labels.texts()));
            one.add(chart);
        });
        return one;
    }

    private String text(String key, Object... values) {
        return labels.texts().get(key, values);
    }
}
