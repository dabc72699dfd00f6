package org.tumen.dashboard.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.SourceChoice;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Kept;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Sex;
import org.tumen.wording.Shown;

/**
 * Where each figure of a release is seen: the first view of its topic that has a mark for it, else the first whose
 * table lists it. Found by drawing the views, so it is right whatever the drawings do.
 */
@Component
class Whereabouts {

    /** Figures whose place is known: as many as stand in all topics in a dozen releases. */
    private static final int MOST_FIGURES = 30_000;

    private record Place(Topic topic, int release) {
    }

    private final TopicPages pages;
    // A release never changes.
    private final Kept<Place, Map<Observation.Key, ViewState>> known = new Kept<>(MOST_FIGURES, Map::size);

    Whereabouts(TopicPages pages) {
        this.pages = pages;
    }

    /** A page and a view of it, which is pinned to no release. */
    record Seen(Topic topic, ViewState view) {
    }

    /** The view that shows a figure of this release; of the topic of its indicator, if there is a choice. */
    Optional<Seen> of(Observation figure, int release) {
        String own = pages.labels(Locale.ENGLISH).catalogue().indicator(figure.indicator()).topic();
        return Arrays.stream(Topic.values()).filter(t -> t.indicators().contains(figure.indicator()))
                .sorted(Comparator.comparing((Topic t) -> !t.path().equals(own)))
                .flatMap(t -> Stream.ofNullable(known.get(new Place(t, release), this::look).get(figure.key()))
                        .map(view -> new Seen(t, view))).findFirst();
    }

    /** Finds out for all topics at once. */
    void prepare(int release) {
        Arrays.stream(Topic.values()).forEach(t -> known.get(new Place(t, release), this::look));
    }

    private Map<Observation.Key, ViewState> look(Place place) {
        Map<Observation.Key, ViewState> marked = new HashMap<>();
        Map<Observation.Key, ViewState> listed = new HashMap<>();
        for (ViewState view : views(place.topic(), pages.offer(place.topic()))) {
            for (Picture picture : pages.draw(place.topic(), view.withRelease(place.release()), Locale.ENGLISH)) {
                Set<String> marks = picture.chart().stream().flatMap(Whereabouts::marks).collect(Collectors.toSet());
                picture.figures().stream().filter(s -> !(s.origin() instanceof Shown.Origin.Share)).forEach(s -> {
                    if (marks.contains(s.key())) {
                        marked.putIfAbsent(s.figure().key(), view.withFocus(new Focus(picture.key(), s.key(), null)));
                    } else {
                        listed.putIfAbsent(s.figure().key(), view.withFocus(Focus.NONE.on(picture.key())));
                    }
                });
            }
        }
        listed.forEach(marked::putIfAbsent);
        return Map.copyOf(marked);
    }

    private static Stream<String> marks(ChartSpec chart) {
        return chart.series().stream().flatMap(s -> s.marks().stream()).map(ChartSpec.Mark::key);
    }

    /** Views that between them show all there is of a topic, the plainest first. */
    private static List<ViewState> views(Topic topic, Choices offer) {
        List<ViewState> views = new ArrayList<>(List.of(ViewState.DEFAULT));
        if (topic.has(Filters.SEX)) {
            Arrays.stream(Sex.values()).map(Whereabouts::ofSex).forEach(views::add);
        }
        if (topic.has(Filters.SNAPSHOT)) {
            offer.of(Filters.SNAPSHOT).stream().filter(Optional::isPresent).forEach(date ->
                    Stream.of(ViewState.DEFAULT, ofSex(Sex.TOTAL)).map(v -> v.with(Filters.SNAPSHOT, date))
                            .forEach(views::add));
        }
        if (topic.has(Filters.FREQUENCY)) {
            Arrays.stream(Frequency.values()).forEach(f -> Stream.of(ViewState.DEFAULT,
                            ofSex(Sex.TOTAL), ViewState.DEFAULT.with(Filters.MEASURE, Measure.WOMEN))
                    .map(v -> v.with(Filters.FREQUENCY, f)).forEach(views::add));
        }
        if (topic.has(Filters.SOURCE)) {
            List.copyOf(views).forEach(v -> views.add(v.with(Filters.SOURCE, new SourceChoice.All())));
        }
        // What only the page of a country draws.
        offer.of(Filters.COUNTRY).forEach(country -> country.map(ViewState.DEFAULT::at).ifPresent(views::add));
        return views;
    }

    private static ViewState ofSex(Sex sex) {
        return ViewState.DEFAULT.with(Filters.SEX, Optional.of(sex));
    }
}
