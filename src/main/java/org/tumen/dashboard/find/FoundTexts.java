package org.tumen.dashboard.find;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.EventTexts;
import org.tumen.wording.Labels;

/**
 * What is said of things found, and where they are seen.
 *
 * @param pinned   number of the release that the reader looks at, or null for the newest
 * @param searched number of the release that was searched, whichever that is
 */
record FoundTexts(Labels labels, Whereabouts whereabouts, TopicPages pages, @Nullable Integer pinned, int searched) {

    Result result(Found.Hit hit) {
        return switch (hit.thing()) {
            case Findable.Page(Topic topic) -> new Result(title(topic), "",
                    texts().get("topic." + topic.path() + ".lead"), address(topic, ViewState.DEFAULT));
            case Findable.Chart(Topic topic, Topic.Exhibit figure) -> chart(topic, figure);
            case Findable.Figure(Observation figure) -> figure(figure, hit.alike());
            case Findable.Land(Country country) -> new Result(labels.area(country.refArea()), "",
                    title(Topic.DESTINATIONS), address(Topic.DESTINATIONS, ViewState.DEFAULT.at(country.refArea())));
            case Findable.Happening(Event event) -> event(event);
            case Findable.Origin(Source source) -> new Result(labels.source(source.code()), "",
                    joined(labels.publisher(source.code()), labels.sourceKind(source.kind()),
                            source.published() == null ? "" : source.published()),
                    reference(Part.ALL_SOURCES, source.code()));
            case Findable.Caveat(DataNote note) -> new Result(note.title().in(texts().locale()), "",
                    Topic.at(note.topic()).map(this::title).orElse(""), reference(Part.ALL_NOTES, note.code()));
        };
    }

    /** What things of this kind are called. */
    String kind(Findable.Kind kind) {
        return texts().get("search.kind." + kind.name());
    }

    Texts texts() {
        return labels.texts();
    }

    private Result chart(Topic topic, Topic.Exhibit figure) {
        ViewState alone = ViewState.DEFAULT.withRelease(pinned).withFocus(Focus.NONE.on(figure.key()));
        return new Result(pages.page(topic, alone, texts().locale()).pictures().getFirst().title(), "",
                title(topic), address(topic, alone));
    }

    private Result figure(Observation o, int alike) {
        return new Result(joined(labels.indicator(o.indicator()), labels.breakdown(o)), labels.quantity(o),
                joined(labels.period(o.timePeriod()), labels.shortSource(o.source()), labels.status(o),
                        alike == 0 ? "" : texts().get("search.alike", alike)),
                whereabouts.of(o, searched).map(seen -> address(seen.topic(), seen.view()))
                        .orElseGet(() -> address(topic(o), ViewState.DEFAULT)));
    }

    private Result event(Event e) {
        EventTexts says = new EventTexts(labels);
        Optional<Topic> topic = Stream.of(Topic.values()).filter(t -> e.belongsTo(t.path())).findFirst();
        return new Result(says.title(e), "", joined(says.date(e), e.kind().work() ? says.creator(e) : says.place(e),
                says.kind(e)), address(topic.orElse(Topic.SOURCES), ViewState.DEFAULT.withFocus(
                new Focus(Part.TIMELINE.key(), e.code(), null))));
    }

    private Topic topic(Observation o) {
        return Topic.at(labels.catalogue().indicator(o.indicator()).topic()).orElse(Topic.SOURCES);
    }

    private ViewAddress reference(Part part, String code) {
        return address(Topic.SOURCES, ViewState.DEFAULT.withFocus(new Focus(part.key(), code, null)));
    }

    private ViewAddress address(Topic topic, ViewState state) {
        return ViewAddress.of(topic.path(), state.withRelease(pinned));
    }

    private String title(Topic topic) {
        return texts().get("topic." + topic.path() + ".title");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
    }
}
