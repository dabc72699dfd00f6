package org.tumen.dashboard.screen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.chart.drawing.NumberedEvent;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.address.ViewLink;
import org.tumen.dashboard.content.Headlines;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.ReleasesToPin;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.release.Release;
import org.tumen.wording.EventTexts;
import org.tumen.wording.Labels;
import org.tumen.wording.PlainTable;
import org.tumen.wording.Shown;

/** Makes of a view what an audience sees of it: of a page with several figures the one that is spoken of. */
@Component
public class Screens {

    private final TopicPages pages;
    private final Headlines headlines;

    Screens(TopicPages pages, Headlines headlines) {
        this.pages = pages;
        this.headlines = headlines;
    }

    /** Whether there is a page at this address that can be shown. */
    public boolean canShow(ViewAddress address) {
        return address.path().isEmpty() || Topic.at(address.path()).isPresent();
    }

    /** The same view, of this release where it names none itself; what the address gets wrong is left out. */
    public ViewAddress pinned(ViewAddress address, int release) {
        ViewState state = state(address);
        return ViewAddress.of(address.path(), state.release() == null ? state.withRelease(release) : state);
    }

    /** The release that a view names; none where it is of the newest one, whichever that is. */
    public Optional<Integer> release(ViewAddress address) {
        return Optional.ofNullable(state(address).release());
    }

    /** The same view of the newest release, whichever that is. */
    public ViewAddress unpinned(ViewAddress address) {
        return ViewAddress.of(address.path(), state(address).withRelease(null));
    }

    /** The same view in another release. */
    public ViewAddress movedTo(ViewAddress address, int release) {
        return ViewAddress.of(address.path(), state(address).withRelease(release));
    }

    /** The same view of another figure of its page, with nothing pointed at. */
    public ViewAddress ofFigure(ViewAddress address, @Nullable String figure) {
        return ViewAddress.of(address.path(), state(address).withFocus(Focus.NONE.on(figure)));
    }

    /** The same view, pointing at this mark and this series; null for none. */
    public ViewAddress pointing(ViewAddress address, @Nullable String point, @Nullable String series) {
        ViewState state = state(address);
        return ViewAddress.of(address.path(), state.withFocus(new Focus(state.focus().exhibit(), point, series)));
    }

    /**
     * What is seen of a view.
     *
     * @throws IllegalArgumentException where there is no such page, see {@link #canShow}
     */
    public Screen screen(ViewAddress address, Locale locale) {
        return address.path().isEmpty() ? overview(address, locale)
                : topic(Topic.at(address.path()).orElseThrow(() -> new IllegalArgumentException(address.path())),
                        address, locale);
    }

    private ViewState state(ViewAddress address) {
        Map<String, List<String>> parameters = address.location().getQueryParameters().getParameters();
        return Topic.at(address.path()).map(t -> ViewLink.parse(t, pages.offer(t), parameters).state())
                .orElseGet(() -> ViewLink.parse(pages.pins(), parameters).state());
    }

    private Screen topic(Topic topic, ViewAddress address, Locale locale) {
        ViewState state = state(address);
        TopicPage page = pages.page(topic, state, locale);
        Labels labels = page.labels();
        Texts texts = labels.texts();
        if (topic.parts().contains(Part.ALL_SOURCES) && !Part.TIMELINE.key().equals(state.focus().exhibit())) {
            return sources(topic, address, state, page);
        }
        if (page.pictures().isEmpty() || Part.TIMELINE.key().equals(state.focus().exhibit())) {
            return events(topic, address, state, page);
        }
        Optional<Picture> spokenOf = spokenOf(page.pictures(), state.focus());
        boolean table = state.form() == Form.TABLE;
        boolean whole = table && state.focus().equals(Focus.NONE);
        List<Shown> shown = whole ? page.shown() : spokenOf.map(Picture::figures).orElse(List.of());
        List<DataNote> notes = labels.catalogue().notesOn(shown.stream().map(Shown::figure).toList());
        String name = page.head().title();
        String lead = page.stored().isPresent() ? texts.get("sentence.tooMany", page.count()) : page.head().lead();
        return new Screen(address, name, whole ? name : spokenOf.map(Picture::title).orElse(name),
                whole ? lead
                        : spokenOf.map(Picture::sentence).orElseGet(() -> texts.get("sentence.nothing")),
                spokenOf.map(Picture::legend).orElse(""), table, spokenOf.flatMap(Picture::chart),
                spokenOf.map(p -> p.events().stream().map(e -> event(e, texts)).toList()).orElse(List.of()),
                spokenOf.flatMap(Picture::chart).isPresent() ? List.of()
                        : shown.stream().map(s -> fact(s, labels)).toList(),
                PlainTable.of(shown, notes, labels),
                notes.stream().map(n -> n.title().in(locale) + ". " + n.text().in(locale)).toList(),
                labels.catalogue().sourcesOf(shown.stream().map(Shown::figure).toList()), page.release(),
                spokenOf.map(Picture::key).orElse(""), figures(topic, state, page),
                spokenOf.flatMap(Picture::chart).map(c -> Pointing.of(c, shown, texts)).orElse(Pointing.NONE));
    }

    /** The list of a page's events, as a table. */
    private Screen events(Topic topic, ViewAddress address, ViewState state, TopicPage page) {
        Labels labels = page.labels();
        EventTexts texts = new EventTexts(labels);
        List<Event> all = topic.events(labels.catalogue(), state.country());
        return new Screen(address, page.head().title(), texts.heading(all),
                page.events().isEmpty() ? labels.texts().get("timeline.none")
                        : labels.texts().get("timeline.count", page.events().size(), all.size()),
                "", true, Optional.empty(), List.of(), List.of(), PlainTable.of(page.events(), texts), List.of(),
                page.events().stream().map(Event::source).distinct().map(labels.catalogue()::source).toList(),
                page.release(), Part.TIMELINE.key(), figures(topic, state, page), Pointing.NONE);
    }

    /** The list of all sources, as a table. */
    private Screen sources(Topic topic, ViewAddress address, ViewState state, TopicPage page) {
        Texts texts = page.labels().texts();
        return new Screen(address, page.head().title(), texts.get("sources.title"),
                texts.get("topic." + topic.path() + ".lead"), "", true, Optional.empty(), List.of(), List.of(),
                PlainTable.ofSources(page.sources(), page.labels()), List.of(), List.of(), page.release(),
                Part.ALL_SOURCES.key(), figures(topic, state, page), Pointing.NONE);
    }

    /** What of a page can be shown. */
    private List<Screen.Exhibit> figures(Topic topic, ViewState state, TopicPage page) {
        Labels labels = page.labels();
        TopicPage whole = state.focus().equals(Focus.NONE) ? page
                : pages.page(topic, state.withFocus(Focus.NONE), labels.texts().locale());
        return Stream.of(topic.parts().stream().filter(p -> p == Part.ALL_SOURCES)
                        .map(p -> new Screen.Exhibit(p.key(), labels.texts().get("sources.title"))),
                whole.pictures().stream().filter(p -> !p.figures().isEmpty())
                        .map(p -> new Screen.Exhibit(p.key(), p.title())),
                Stream.of(whole.events()).filter(e -> !e.isEmpty())
                        .map(e -> new Screen.Exhibit(Part.TIMELINE.key(), new EventTexts(labels)
                                .heading(topic.events(labels.catalogue(), state.country()))))).flatMap(s -> s).toList();
    }

    /** The figure chosen, else the one in which something is pointed at, else the first that shows anything. */
    private static Optional<Picture> spokenOf(List<Picture> pictures, Focus focus) {
        return Stream.<Predicate<Picture>>of(
                        p -> p.key().equals(focus.exhibit()),
                        p -> p.chart().stream().flatMap(c -> c.series().stream()).flatMap(s -> s.marks().stream())
                                .anyMatch(ChartSpec.Mark::lit),
                        p -> p.chart().stream().flatMap(c -> c.series().stream())
                                .anyMatch(s -> Objects.equals(s.key(), focus.series())),
                        p -> p.chart().isPresent(), p -> !p.figures().isEmpty(), p -> true)
                .flatMap(wanted -> pictures.stream().filter(wanted)).findFirst();
    }

    private static String event(NumberedEvent event, Texts texts) {
        return texts.get("events.marked.numbered", event.number(), event.date(), event.title());
    }

    private static Screen.Fact fact(Shown shown, Labels labels) {
        var figure = shown.figure();
        String breakdown = labels.breakdown(figure);
        return new Screen.Fact(labels.indicator(figure.indicator()) + (breakdown.isEmpty() ? "" : " · " + breakdown),
                labels.quantity(figure), Stream.of(labels.texts().get("fact.from", labels.period(figure.timePeriod()),
                        labels.source(figure.source())), labels.status(figure)).filter(t -> !t.isEmpty())
                        .reduce((a, b) -> a + " · " + b).orElse(""));
    }

    private Screen overview(ViewAddress address, Locale locale) {
        Labels labels = pages.labels(locale);
        ReleasesToPin pins = pages.pins();
        Release release = Optional.ofNullable(state(address).release()).flatMap(pins::release)
                .orElseGet(pins::newest);
        return new Screen(address, labels.texts().get("overview.title"), labels.texts().get("overview.heading"),
                labels.texts().get("overview.lead"), "", false, Optional.empty(),
                List.of(),
                headlines.all(release, locale).stream().map(h -> new Screen.Fact(h.title(), h.value(),
                        h.detail().isEmpty() ? h.source() : h.detail() + " · " + h.source())).toList(),
                new PlainTable(List.of(), List.of()), List.of(), List.of(), release, "", List.of(), Pointing.NONE);
    }
}
