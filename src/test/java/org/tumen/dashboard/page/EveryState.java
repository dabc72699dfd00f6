package org.tumen.dashboard.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.topic.Choices;
import org.tumen.dashboard.topic.FilterKind;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.SourceChoice;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/** Views that between them show all there is of a topic: every sex, measure, frequency and date, all sources. */
public final class EveryState {

    private EveryState() {
    }

    public static List<ViewState> of(Topic topic, Choices offer) {
        List<@Nullable Sex> sexes = new ArrayList<>(List.of(Sex.values()));
        sexes.add(null);
        ViewState all = ViewState.DEFAULT.withSource(new SourceChoice.All());
        List<ViewState> views = new ArrayList<>(List.of(ViewState.DEFAULT));
        for (@Nullable Sex sex : topic.has(FilterKind.SEX) ? sexes : Arrays.asList((Sex) null)) {
            views.addAll(measured(topic, all.withSex(sex)));
            for (Period date : topic.has(FilterKind.SNAPSHOT) ? offer.snapshots() : List.<Period>of()) {
                views.add(all.withSex(sex).withSnapshot(date));
            }
        }
        offer.countries().forEach(country -> views.add(all.at(country)));
        return views;
    }

    private static List<ViewState> measured(Topic topic, ViewState view) {
        List<ViewState> views = new ArrayList<>(List.of(view));
        for (Measure measure : topic.has(FilterKind.MEASURE) ? Measure.values() : new Measure[0]) {
            for (Frequency frequency : Frequency.values()) {
                views.add(view.withMeasure(measure).withFrequency(frequency));
            }
        }
        return views;
    }
}
