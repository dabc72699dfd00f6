package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.PictureChart;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.Texts;

/** Controls for the exhibit that the hall sees, and for the mark in it that is pointed at. */
final class PointControls extends Composite<Div> {

    /** Something to choose: its key, or none. */
    private record Choice(Optional<String> key, String name) {
    }

    private final Texts texts;
    private final Screens views;
    private final Consumer<ViewAddress> look;
    private final Select<Choice> figure;
    private final Select<Choice> mark;
    private final Select<Choice> series;
    private ViewAddress view = new ViewAddress("", "");
    private Optional<String> point = Optional.empty();
    private Optional<String> light = Optional.empty();

    /** @param look is told which view is to be shown instead */
    PointControls(Texts texts, Screens views, Consumer<ViewAddress> look) {
        this.texts = texts;
        this.views = views;
        this.look = look;
        figure = select("present.figure", key -> look.accept(views.ofFigure(view, key.orElse(null))));
        mark = select("console.mark", key -> point(key, light));
        series = select("console.series", key -> point(point, key));
        getContent().addClassName("choices");
        getContent().add(figure, mark, series);
    }

    /** Offers what there is in this view. */
    void show(Screen screen, boolean driving) {
        view = screen.address();
        List<ChartSpec.Series> shown = screen.chart().map(ChartSpec::series).orElse(List.of());
        point = shown.stream().flatMap(s -> s.marks().stream()).filter(ChartSpec.Mark::lit).map(ChartSpec.Mark::key)
                .findFirst();
        light = shown.stream().anyMatch(ChartSpec.Series::faded)
                ? shown.stream().filter(s -> !s.faded()).map(ChartSpec.Series::key).findFirst() : Optional.empty();
        offer(figure, screen.exhibits().stream().map(f -> new Choice(Optional.of(f.key()), f.title())),
                Optional.of(screen.exhibit()));
        offer(mark, Stream.concat(Stream.of(none()), shown.stream().flatMap(s -> s.marks().stream())
                .filter(m -> m.value() != null || m.low() != null).map(m -> new Choice(Optional.of(m.key()),
                        m.caption().stream().limit(2).collect(Collectors.joining(" · "))))), point);
        offer(series, Stream.concat(Stream.of(none()), shown.stream()
                .map(s -> new Choice(Optional.of(s.key()), s.name()))), light);
        figure.setVisible(screen.exhibits().size() > 1);
        mark.setVisible(!shown.isEmpty() && !screen.table());
        series.setVisible(shown.size() > 1 && !screen.table());
        Stream.of(figure, mark, series).forEach(choice -> choice.setEnabled(driving));
    }

    /** Points at the mark that was pressed in the chart; pressing it again ends that. */
    void toggle(PictureChart.Pointed pressed) {
        switch (pressed) {
            case PictureChart.Pointed.Point(String key) -> point(Optional.of(key).filter(k -> !point.equals(
                    Optional.of(k))), light);
            case PictureChart.Pointed.Series(String key) -> point(point, Optional.of(key).filter(k -> !light.equals(
                    Optional.of(k))));
        }
    }

    private void point(Optional<String> at, Optional<String> in) {
        look.accept(views.pointing(view, at.orElse(null), in.orElse(null)));
    }

    private Choice none() {
        return new Choice(Optional.empty(), texts.get("console.nothing"));
    }

    private Select<Choice> select(String key, Consumer<Optional<String>> chosen) {
        Select<Choice> select = new Select<>();
        select.setLabel(texts.get(key));
        select.setItemLabelGenerator(Choice::name);
        select.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                chosen.accept(e.getValue().key());
            }
        });
        return select;
    }

    private static void offer(Select<Choice> select, Stream<Choice> choices, Optional<String> chosen) {
        List<Choice> all = choices.collect(Collectors.toMap(Choice::key, Function.identity(), (a, b) -> a,
                LinkedHashMap::new)).values().stream().toList();
        if (!select.getListDataView().getItems().toList().equals(all)) {
            select.setItems(all);
        }
        all.stream().filter(c -> c.key().equals(chosen)).findFirst().ifPresent(select::setValue);
    }
}
