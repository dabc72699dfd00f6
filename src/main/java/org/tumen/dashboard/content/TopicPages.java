package org.tumen.dashboard.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.drawing.Selection;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.ReleasesToPin;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Kept;
import org.tumen.kit.Texts;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Observation;
import org.tumen.statistics.StoredFigures;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;
import org.tumen.statistics.release.Revisions;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** Reads the figures of a topic and makes what its page shows. */
@Component
public class TopicPages {

    /** More marks than these nobody could tell apart, and a browser would be sent hundreds of kilobytes. */
    static final int MOST_MARKS = 600;

    /** Figures in the pages that are kept; each has also a mark with its caption. */
    private static final int MOST_SHOWN = 20_000;
    /** Choices in the filters of the pages. */
    private static final int MOST_OFFERED = 20_000;

    private record Standing(Topic topic, int release) {
    }

    private record Asked(Topic topic, ViewState state, Locale locale, int newest) {
    }

    /**
     * What a view draws.
     *
     * @param read    the figures of each drawing; none of one that has too many
     * @param many    how many those have
     * @param listed what the table lists, where it is too much to be read at once
     */
    private record Material(Map<String, List<Observation>> read, Map<String, Long> many, Optional<Extent> listed,
            Revisions revisions) {
    }

    private final TopicFigures figures;
    private final StoredFigures stored;
    private final Releases releases;
    private final Catalogues catalogues;
    private final Reference reference;
    // A release never changes, so what was made of one holds for ever; many readers share it.
    private final Kept<Standing, Choices> offers = new Kept<>(MOST_OFFERED, Choices::size);
    private final Kept<Asked, TopicPage> made = new Kept<>(MOST_SHOWN, TopicPage::size);

    TopicPages(TopicFigures figures, StoredFigures stored, Releases releases, Catalogues catalogues,
            Reference reference) {
        this.figures = figures;
        this.stored = stored;
        this.releases = releases;
        this.catalogues = catalogues;
        this.reference = reference;
    }

    /** What a topic's figures leave to choose from; of the newest release, since an address may name any. */
    public Choices offer(Topic topic) {
        int newest = newest().number();
        return offers.get(new Standing(topic, newest), s -> topic.choices(figures.extent(topic, newest)
                .kinds().toList(), catalogues.current(), releases.all().reversed()));
    }

    /** The releases that a page can be seen in. */
    public ReleasesToPin pins() {
        return new ReleasesToPin(releases.all().reversed());
    }

    /** The page of a topic in this state. */
    public TopicPage page(Topic topic, ViewState state, Locale locale) {
        Release newest = newest();
        Asked asked = new Asked(topic, state, locale, newest.number());
        // Made outside the lock: two readers may make the same page once each, none waits for another's.
        return made.getAlone(asked, a -> make(topic, state, locale, newest));
    }

    /** The pictures of a topic in this state and one language, made for once and not kept. */
    public List<Picture> draw(Topic topic, ViewState state, Locale locale) {
        FigureFilter filter = new FigureFilter(topic, state, catalogues.current());
        Material material = material(filter, release(state, newest()).number());
        return draw(filter, material, new Labels(filter.catalogue(), new Texts(locale), material.revisions()));
    }

    private TopicPage make(Topic topic, ViewState state, Locale locale, Release newest) {
        Release release = release(state, newest);
        FigureFilter filter = new FigureFilter(topic, state, catalogues.current());
        Catalogue catalogue = filter.catalogue();
        Material material = material(filter, release.number());
        Labels labels = new Labels(catalogue, new Texts(locale), material.revisions());
        List<Picture> pictures = draw(filter, material, labels);
        // Two figures of a page may share some: a chart in won has those in dollars too, which stand beside it.
        List<Shown> shown = material.listed().isPresent() ? List.of()
                : pictures.stream().flatMap(p -> p.figures().stream()).distinct().toList();
        List<Event> events = topic.events(catalogue, state.country()).stream().filter(filter::passes).toList();
        List<Observation> listed = material.listed().map(e -> e.kinds().toList())
                .orElseGet(() -> shown.stream().map(Shown::figure).toList());
        List<DataNote> onFigures = material.listed().isPresent() ? catalogue.notesOnKinds(listed)
                : catalogue.notesOn(listed);
        boolean everything = topic.parts().contains(Part.ALL_SOURCES);
        OptionalLong count = material.listed().stream().mapToLong(Extent::size).findFirst();
        return new TopicPage(PageHead.of(topic, state, labels), pictures, shown, count, events,
                everything ? reference.notes(state, catalogue) : notes(topic, state, onFigures, catalogue),
                everything ? reference.sources(state, catalogue) : sources(listed, events, catalogue),
                everything ? reference.gave(release.number(), catalogue) : Map.of(), release, newest.number(), labels);
    }

    /**
     * A topic with few figures is read at once; of a larger one, each drawing reads its own, as far as it can be drawn.
     */
    private Material material(FigureFilter filter, int release) {
        Topic topic = filter.topic();
        if (figures.few(topic, release)) {
            List<Observation> passing = figures.all(topic, release).stream()
                    .filter(o -> filter.passes(o) && filter.concerns(o)).toList();
            return new Material(filter.drawings().stream().collect(Collectors.toMap(Topic.Exhibit::key,
                    f -> passing.stream().filter(o -> filter.belongs(o, f)).toList())), Map.of(),
                    Optional.empty(), figures.revisions(topic, release));
        }
        Map<String, List<Observation>> read = new HashMap<>();
        Map<String, Long> many = new HashMap<>();
        for (Topic.Exhibit figure : filter.drawings()) {
            Extent own = filter.of(figure, passing(filter, release, figure));
            boolean drawn = own.size() <= BeforeAndAfter.MOST;
            read.put(figure.key(), drawn ? stored.all(own) : List.of());
            if (!drawn) {
                many.put(figure.key(), own.size());
            }
        }
        return new Material(read, many, Optional.of(filter.listed(figures.passing(filter, release))),
                figures.revisions(figures.extent(topic, release), read.values().stream().flatMap(List::stream)
                        .collect(Collectors.toSet())));
    }

    private Extent passing(FigureFilter filter, int release, Topic.Exhibit figure) {
        return filter.state().country() == null ? figures.passing(filter, release)
                : figures.extent(filter.topic(), release, filter.areas(figure)).only(filter::passes);
    }

    /** The figures that a view of a release lists, where they are too many to be read at once. */
    public StoredRows stored(Topic topic, ViewState state, int release, Locale locale) {
        return new StoredRows(figures, stored, topic, state, release, labels(locale));
    }

    /** Labels for controls, in this language. */
    public Labels labels(Locale locale) {
        return new Labels(catalogues.current(), new Texts(locale));
    }

    private static List<Picture> draw(FigureFilter filter, Material material, Labels labels) {
        ViewState state = filter.state();
        return filter.drawings().stream()
                .map(f -> {
                    Picture drawn = f.drawing().draw(f.key(), new Selection(material.read().get(f.key()),
                            state.choice(), labels, marked(f, state, filter.catalogue())));
                    long many = material.many().getOrDefault(f.key(), (long) drawn.marks());
                    return many > MOST_MARKS ? drawn.undrawn(many, labels)
                            : drawn.pointing(state.focus().point(), state.focus().series());
                })
                // A country has some of what can be said of countries.
                .filter(p -> state.country() == null || !p.figures().isEmpty()
                        || material.many().containsKey(p.key()))
                .toList();
    }

    private static List<Event> marked(Topic.Exhibit figure, ViewState state, Catalogue catalogue) {
        boolean wanted = figure.marked() || state.get(Filters.EVENTS);
        return !wanted ? List.of() : catalogue.eventsOn(figure.indicators()).stream()
                .filter(e -> state.country() == null || e.refArea() == null
                        || e.refArea().equals(Country.ORIGIN)
                        || catalogue.concerns(e.refArea(), state.country())).toList();
    }

    private Release release(ViewState state, Release newest) {
        return state.release() == null ? newest : releases.findById(state.release()).orElse(newest);
    }

    private Release newest() {
        return releases.newest().orElseThrow(() -> new IllegalStateException("no release is loaded"));
    }

    /** Notes on the figures shown first, then those on the topic as a whole. */
    private static List<DataNote> notes(Topic topic, ViewState state, List<DataNote> onFigures, Catalogue catalogue) {
        return List.copyOf(Stream.concat(onFigures.stream(), catalogue.notesOf(topic.path()).stream()
                .filter(n -> n.indicators().isEmpty() && state.country() == null))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The sources of everything on the page, the most authoritative first. */
    private static List<Source> sources(List<Observation> listed, List<Event> events, Catalogue catalogue) {
        return Stream.concat(listed.stream().map(Observation::source), events.stream().map(Event::source))
                .distinct().map(catalogue::source)
                .sorted(Comparator.comparing(Source::kind).thenComparing(Source::code)).toList();
    }
}
