package org.tumen.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.chart.Labels;
import org.tumen.chart.Picture;
import org.tumen.chart.Selection;
import org.tumen.chart.Shown;
import org.tumen.kit.Kept;
import org.tumen.kit.Texts;
import org.tumen.statistics.Catalogue;
import org.tumen.statistics.Catalogues;
import org.tumen.statistics.DataNote;
import org.tumen.statistics.Event;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Observations;
import org.tumen.statistics.Period;
import org.tumen.statistics.Release;
import org.tumen.statistics.Releases;
import org.tumen.statistics.Revisions;
import org.tumen.statistics.Source;

/** Reads the figures of a topic and makes what its page shows. */
@Component
class TopicPages {

    /** As many figures as stand in all topics in a dozen releases; each takes about half a kilobyte. */
    private static final int MOST_FIGURES = 30_000;
    /** In the pages that are kept, where each also has a mark and its caption. */
    private static final int MOST_SHOWN = 20_000;

    private record Read(Topic topic, int release) {
    }

    private record Asked(Topic topic, ViewState state, Locale locale, int newest) {
    }

    private final Observations observations;
    private final Releases releases;
    private final Catalogues catalogues;
    private final Reference reference;
    // A release never changes, so what was read and made of one holds for ever; many readers share it.
    private final Kept<Read, List<Observation>> read = new Kept<>(MOST_FIGURES, List::size);
    private final Kept<Read, Revisions> revised = new Kept<>(MOST_FIGURES, Revisions::size);
    private final Kept<Read, Offer> offers = new Kept<>(MOST_FIGURES, Offer::size);
    private final Kept<Asked, TopicPage> made = new Kept<>(MOST_SHOWN, TopicPage::size);

    TopicPages(Observations observations, Releases releases, Catalogues catalogues, Reference reference) {
        this.observations = observations;
        this.releases = releases;
        this.catalogues = catalogues;
        this.reference = reference;
    }

    /** What a topic's figures leave to choose from; of the newest release, since an address may name any. */
    Offer offer(Topic topic) {
        int newest = newest().number();
        return offers.get(new Read(topic, newest), r -> Offer.of(topic, figures(topic, newest),
                catalogues.current(), releases.all().reversed()));
    }

    /** The releases that a page can be seen in. */
    Pins pins() {
        return new Pins(releases.all().reversed());
    }

    /** The page of a topic in this state. */
    TopicPage page(Topic topic, ViewState state, Locale locale) {
        Release newest = newest();
        Asked asked = new Asked(topic, state, locale, newest.number());
        // Made outside the lock: two readers may make the same page once each, none waits for another's.
        return made.getAlone(asked, a -> make(topic, state, locale, newest));
    }

    /** The pictures of a topic in this state and one language, made for once and not kept. */
    List<Picture> draw(Topic topic, ViewState state, Locale locale) {
        Release release = release(state, newest());
        return draw(topic, state, figures(topic, release.number()), labels(topic, release, locale));
    }

    private TopicPage make(Topic topic, ViewState state, Locale locale, Release newest) {
        Release release = release(state, newest);
        Labels labels = labels(topic, release, locale);
        Catalogue catalogue = labels.catalogue();
        List<Picture> pictures = draw(topic, state, figures(topic, release.number()), labels);
        // Two figures of a page may share some: a chart in won has those in dollars too, which stand beside it.
        List<Shown> shown = pictures.stream().flatMap(p -> p.figures().stream()).distinct().toList();
        List<Event> events = topic.events(catalogue, state.country()).stream()
                .filter(e -> state.events().lists(e, catalogue)
                        && touches(e.timePeriod(), state.from(), state.to())
                        && state.source().takes(catalogue.source(e.source()))).toList();
        boolean everything = topic.parts().contains(Part.ALL_SOURCES);
        return new TopicPage(PageHead.of(topic, state, labels), pictures, shown, events,
                everything ? reference.notes(state, catalogue) : notes(topic, state, shown, catalogue),
                everything ? reference.sources(state, catalogue) : sources(shown, events, catalogue),
                everything ? reference.gave(release.number(), catalogue) : Map.of(), release, newest.number(), labels);
    }

    /** Labels for controls, in this language. */
    Labels labels(Locale locale) {
        return new Labels(catalogues.current(), new Texts(locale));
    }

    private static List<Picture> draw(Topic topic, ViewState state, List<Observation> all, Labels labels) {
        Catalogue catalogue = labels.catalogue();
        List<Observation> figures = all.stream().filter(o -> passes(o, state, topic, catalogue)
                && (state.country() == null || catalogue.concerns(o.refArea(), state.country()))).toList();
        return topic.figures(state.country()).stream()
                .filter(f -> state.focus().figure() == null ? state.indicators().isEmpty()
                        || f.indicators().stream().anyMatch(state.indicators()::contains)
                        : f.key().equals(state.focus().figure()))
                .map(f -> f.drawing().draw(f.key(), new Selection(figures.stream()
                        .filter(o -> f.indicators().contains(o.indicator())
                                && f.speaksOf(o.refArea(), state.country(), catalogue)).toList(), state.choice(),
                        labels, marked(f, state, catalogue)))
                        .pointing(state.focus().point(), state.focus().series()))
                // A country has some of what can be said of countries.
                .filter(p -> state.country() == null || !p.figures().isEmpty())
                .toList();
    }

    private static List<Event> marked(Topic.Figure figure, ViewState state, Catalogue catalogue) {
        boolean wanted = figure.marked() || state.events().marked();
        return !wanted ? List.of() : catalogue.eventsOn(figure.indicators()).stream()
                .filter(e -> state.country() == null || e.refArea() == null
                        || e.refArea().equals("KP") || catalogue.concerns(e.refArea(), state.country())).toList();
    }

    private Release release(ViewState state, Release newest) {
        return state.release() == null ? newest : releases.findById(state.release()).orElse(newest);
    }

    private Labels labels(Topic topic, Release release, Locale locale) {
        return new Labels(catalogues.current(), new Texts(locale), revisions(topic, release.number()));
    }

    private Release newest() {
        return releases.newest().orElseThrow(() -> new IllegalStateException("no release is loaded"));
    }

    /** Asked only where there are indicators: no database has an empty list of values. */
    private List<Observation> figures(Topic topic, int release) {
        return topic.indicators().isEmpty() ? List.of() : read.get(new Read(topic, release),
                r -> List.copyOf(observations.of(r.topic().indicators(), r.release())));
    }

    /** Read at once for all figures of the topic; there are few. */
    private Revisions revisions(Topic topic, int release) {
        return revised.get(new Read(topic, release), r -> new Revisions(topic.indicators().isEmpty()
                ? List.of() : observations.superseded(r.topic().indicators(), r.release()), releases.all()));
    }

    /** Notes on the figures shown first, then those on the topic as a whole. */
    private static List<DataNote> notes(Topic topic, ViewState state, List<Shown> shown, Catalogue catalogue) {
        List<DataNote> onFigures = catalogue.notesOn(shown.stream().map(Shown::figure).toList());
        return List.copyOf(Stream.concat(onFigures.stream(), catalogue.notesOf(topic.path()).stream()
                .filter(n -> n.indicators().isEmpty() && state.country() == null))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Of everything on the page, the most authoritative first. */
    private static List<Source> sources(List<Shown> shown, List<Event> events, Catalogue catalogue) {
        return Stream.concat(shown.stream().map(s -> s.figure().source()), events.stream().map(Event::source))
                .distinct().map(catalogue::source)
                .sorted(Comparator.comparing(Source::kind).thenComparing(Source::code)).toList();
    }

    private static boolean passes(Observation o, ViewState state, Topic topic, Catalogue catalogue) {
        boolean grouped = topic.grouped().contains(o.indicator());
        return inYears(o.timePeriod(), state.from(), state.to())
                && (state.indicators().isEmpty() || state.indicators().contains(o.indicator()))
                && (state.groups().isEmpty() || !grouped || state.groups().contains(o.group()))
                && state.source().takes(catalogue.source(o.source()))
                && (state.provisional() || !o.is(ObsStatus.PROVISIONAL));
    }

    /** An event passes with any part of its course. */
    private static boolean touches(Period period, @Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return true;
        }
        return period.end().filter(last -> (from == null || last.getYear() >= from)
                && (to == null || period.start().orElse(last).getYear() <= to)).isPresent();
    }

    /** A period that no date is stated for passes only where no years are asked for. */
    private static boolean inYears(Period period, @Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return true;
        }
        if (period.end().isEmpty()) {
            return false;
        }
        int last = period.end().get().getYear();
        int first = period.start().map(LocalDate::getYear).orElse(last);
        return (from == null || first >= from) && (to == null || last <= to);
    }
}
