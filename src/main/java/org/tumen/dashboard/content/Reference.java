package org.tumen.dashboard.content;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tumen.dashboard.filter.Passing;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Kept;
import org.tumen.statistics.SourceCount;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.release.FigureCounts;

/** Every source there is, with what it gave to each topic, and every note. */
@Component
class Reference {

    /** Each source with each of its indicators: as many as stand in some hundred releases. */
    private static final int MOST_GIVEN = 20_000;

    private final FigureCounts counts;
    // A release never changes.
    private final Kept<Integer, List<SourceCount>> given = new Kept<>(MOST_GIVEN, List::size);

    Reference(FigureCounts counts) {
        this.counts = counts;
    }

    /** The sources that pass the filters of this view, the most authoritative kind first. */
    List<Source> sources(ViewState state, Catalogue catalogue) {
        return catalogue.sources().stream()
                .filter(s -> state.passes(s, new Passing.Context(catalogue, List.of())))
                .sorted(Comparator.comparing(Source::kind).thenComparing(Source::code)).toList();
    }

    /** The notes that have the words this view looks for, by topic and the gravest first. */
    List<DataNote> notes(ViewState state, Catalogue catalogue) {
        return Stream.of(Topic.values()).flatMap(t -> catalogue.notesOf(t.path()).stream())
                .filter(n -> state.passes(n, new Passing.Context(catalogue, List.of()))).toList();
    }

    /** What each source gave in a release, in the order of the topics. */
    Map<String, List<Contribution>> gave(int release, Catalogue catalogue) {
        Map<String, Map<Topic, Contribution>> gave = new HashMap<>();
        given.get(release, counts::given).forEach(g -> Topic.at(catalogue.indicator(g.indicator())
                .topic()).ifPresent(t -> add(gave, g.source(), Contribution.of(t, g))));
        for (Topic topic : Topic.values()) {
            for (Event event : catalogue.eventsOf(topic.path())) {
                add(gave, event.source(), Contribution.ofEvent(topic));
            }
        }
        return gave.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                e -> List.copyOf(e.getValue().values())));
    }

    private static void add(Map<String, Map<Topic, Contribution>> gave, String source, Contribution more) {
        gave.computeIfAbsent(source, s -> new EnumMap<>(Topic.class)).merge(more.topic(), more, Contribution::and);
    }
}
