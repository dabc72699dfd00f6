package org.tumen.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.SourceChoice;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Sex;

/** Views that between them show all there is of a topic: every sex, measure, frequency and date, all sources. */
public final class EveryState {

    private EveryState() {
    }

    public static List<ViewState> of(Topic topic, Choices offer) {
        ViewState all = ViewState.DEFAULT.with(Filters.SOURCE, new SourceChoice.All());
        List<ViewState> views = new ArrayList<>(List.of(ViewState.DEFAULT));
        for (Optional<Sex> sex : topic.has(Filters.SEX) ? offer.of(Filters.SEX) : List.of(Optional.<Sex>empty())) {
            ViewState one = all.with(Filters.SEX, sex);
            views.addAll(measured(topic, one));
            offer.of(Filters.SNAPSHOT).stream().filter(Optional::isPresent)
                    .forEach(date -> views.add(one.with(Filters.SNAPSHOT, date)));
        }
        offer.of(Filters.COUNTRY).forEach(country -> country.ifPresent(c -> views.add(all.at(c))));
        return views;
    }

    private static List<ViewState> measured(Topic topic, ViewState view) {
        List<ViewState> views = new ArrayList<>(List.of(view));
        for (Measure measure : topic.has(Filters.MEASURE) ? Measure.values() : new Measure[0]) {
            for (Frequency frequency : Frequency.values()) {
                views.add(view.with(Filters.MEASURE, measure).with(Filters.FREQUENCY, frequency));
            }
        }
        return views;
    }
}
