package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.PictureChart;
import org.tumen.dashboard.view.Focus;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** One figure of a page: its title, what is seen in words, the chart or the single numbers, and what marks mean. */
final class PictureCard extends Composite<Section> {

    /** More single figures than these stand in the table only. */
    private static final int MOST_FACTS = 24;

    private final Labels labels;
    private final Consumer<UnaryOperator<Focus>> look;
    private final Consumer<String> open;
    private final PlaceLinks places;
    private final AloneButton alone;
    private final H2 title = new H2();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph legend = new Paragraph();
    private final Div place = new Div();
    private final MarkedEvents events;
    private final CardFoot foot;
    private @Nullable PictureChart chart;
    private Optional<ChartSpec> shown = Optional.empty();

    /**
     * A card without a picture yet.
     *
     * @param look    is told how what is looked at changes
     * @param open    is told which place is opened from a map
     * @param address the address of the page of a place
     */
    PictureCard(Labels labels, Consumer<UnaryOperator<Focus>> look, Consumer<String> open,
            Function<String, String> address) {
        this.labels = labels;
        this.look = look;
        this.open = open;
        places = new PlaceLinks(labels.texts(), address);
        events = new MarkedEvents(labels.texts());
        foot = new CardFoot(labels);
        alone = new AloneButton(labels.texts(), look, "card.");
    }

    @Override
    protected Section initContent() {
        sentence.addClassName("sentence");
        sentence.getElement().setAttribute("aria-live", "polite");
        legend.addClassName("legend");
        place.addClassName("plot");
        Div head = new Div(title, alone);
        head.addClassName("card-head");
        Section card = new Section(head, sentence, place, legend, places, events, foot);
        card.addClassName("card");
        return card;
    }

    /** Shows this picture in place of the one before, and whether the page shows no other. */
    void show(Picture picture, boolean only) {
        title.setText(picture.title());
        alone.setVisible(only || picture.chart().isPresent());
        alone.show(picture.key(), picture.title(), only);
        sentence.setText(picture.sentence());
        legend.setText(picture.legend());
        legend.setVisible(!picture.legend().isEmpty());
        events.show(picture.events());
        foot.show(picture);
        shown = picture.chart();
        places.show(map().map(ChartSpec.Places::spots).orElse(List.of()));
        getContent().setId("figure-" + picture.key());
        picture.chart().ifPresentOrElse(spec -> draw(spec, picture), () -> facts(picture));
    }

    /** What is pressed in a chart is pointed at, but a place of a map is opened. */
    private void point(PictureChart.Pointed pointed) {
        switch (pointed) {
            case PictureChart.Pointed.Point(String key) when map().isPresent() -> open(map().get(), key);
            case PictureChart.Pointed.Point(String key) -> look.accept(focus -> focus.toggledPoint(key));
            case PictureChart.Pointed.Series(String key) -> look.accept(focus -> focus.toggledSeries(key));
        }
    }

    /** Opens a place; for a mark that stands for several places, the map that shows them. */
    private void open(ChartSpec.Places map, String key) {
        if (map.crowd().filter(crowd -> crowd.figure().equals(key)).isPresent()) {
            look.accept(focus -> focus.on(key));
            return;
        }
        map.series().stream().flatMap(s -> s.marks().stream()).filter(m -> m.key().equals(key)).findFirst()
                .ifPresent(m -> open.accept(map.spots().get(m.at()).code()));
    }

    private Optional<ChartSpec.Places> map() {
        return shown.map(spec -> spec instanceof ChartSpec.Places map ? map : null);
    }

    private void draw(ChartSpec spec, Picture picture) {
        if (chart == null) {
            chart = new PictureChart(this::point);
            place.removeAll();
            place.add(chart);
        }
        chart.show(spec, picture.label(labels.texts()));
    }

    private void facts(Picture picture) {
        chart = null;
        place.removeAll();
        if (picture.figures().isEmpty() || picture.figures().size() > MOST_FACTS) {
            return;
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        picture.figures().forEach(s -> list.add(fact(s)));
        place.add(list);
    }

    private Div fact(Shown shown) {
        var figure = shown.figure();
        String breakdown = labels.breakdown(figure);
        Span what = new Span(labels.indicator(figure.indicator()) + (breakdown.isEmpty() ? "" : " · " + breakdown));
        Span from = new Span(labels.texts().get("fact.from", labels.period(figure.timePeriod()),
                labels.source(figure.source())));
        from.addClassName("fact-from");
        var value = new DescriptionList.Description(new Span(labels.quantity(figure)), from);
        String remark = labels.remark(figure);
        if (!remark.isEmpty()) {
            Span said = new Span(remark);
            said.addClassName("fact-remark");
            value.add(said);
        }
        String status = labels.status(figure);
        if (!status.isEmpty()) {
            Span doubt = new Span(status);
            doubt.addClassName("doubt");
            value.add(doubt);
        }
        return new Div(new DescriptionList.Term(what), value);
    }
}
