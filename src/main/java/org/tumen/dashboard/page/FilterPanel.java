package org.tumen.dashboard.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.topic.Choices;
import org.tumen.dashboard.topic.FilterKind;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.GroupSize;
import org.tumen.dashboard.view.MadeBy;
import org.tumen.dashboard.view.SourceChoice;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.EventTexts;
import org.tumen.wording.Labels;

/**
 * The filters of a topic. A change is a new view state, told at once; the state shown sets every control. A panel has
 * its frame from the beginning and its controls when they are {@linkplain #fill() asked for}.
 */
final class FilterPanel extends Composite<NativeDetails> {

    private final Topic topic;
    private Choices offer;
    private final Labels labels;
    private final Controls controls;
    private ViewState state = ViewState.DEFAULT;
    private boolean filled;

    FilterPanel(Topic topic, Choices offer, Labels labels, Consumer<ViewState> change) {
        this.topic = topic;
        this.offer = offer;
        this.labels = labels;
        this.controls = new Controls(labels.texts(), change);
        getContent().setSummaryText(text("filter.title"));
        getContent().setOpen(true);
        getContent().addClassName("filters");
        // On a phone the filters would push the first chart off the screen.
        getContent().getElement().executeJs(
                "if (matchMedia('(max-width: 60rem)').matches) { this.removeAttribute('open'); }");
    }

    /** Offers other choices, where they are others. */
    void offer(Choices other) {
        if (!offer.equals(other)) {
            offer = other;
            fill();
        }
    }

    /** Adds the controls, set to the state shown. */
    void fill() {
        controls.clear();
        Div places = new Div();
        places.addClassName("controls");
        Arrays.stream(FilterKind.values()).filter(this::asked).flatMap(this::controls).forEach(places::add);
        places.add(release());
        getContent().setContent(places);
        filled = true;
        show(state);
    }

    /** Sets the controls to this state. */
    void show(ViewState shown) {
        boolean elsewhere = filled && !Objects.equals(state.country(), shown.country());
        state = shown;
        if (elsewhere) {
            fill();
        } else {
            controls.show(shown);
        }
    }

    /** The events of a country's page happened in one place, so there is none to choose. */
    private boolean asked(FilterKind kind) {
        return topic.has(kind) && offer.leaves(kind) && (kind != FilterKind.PLACE || state.country() == null);
    }

    private Stream<Component> controls(FilterKind kind) {
        EventTexts texts = new EventTexts(labels);
        return switch (kind) {
            case COUNTRY -> Stream.of(country());
            case YEARS -> years();
            case SEX -> Stream.of(controls.choice("sex", List.of(Optional.<Sex>empty(), Optional.of(Sex.FEMALE),
                            Optional.of(Sex.MALE), Optional.of(Sex.TOTAL)),
                    s -> s.map(labels::sex).orElseGet(() -> text("sex.both")),
                    v -> Optional.ofNullable(v.sex()), (v, s) -> v.withSex(s.orElse(null))));
            case MEASURE -> Stream.of(controls.choice("measure", List.of(Measure.values()),
                    m -> text("measure." + m.name()), ViewState::measure, ViewState::withMeasure));
            case FREQUENCY -> Stream.of(controls.choice("frequency", List.of(Frequency.values()),
                    f -> text("frequency.choice." + f.code()), ViewState::frequency, ViewState::withFrequency));
            case SNAPSHOT -> Stream.of(controls.choice("snapshot", snapshots(),
                    p -> p.map(labels::period).orElseGet(() -> text("snapshot.newest")),
                    v -> Optional.ofNullable(v.snapshot()), (v, p) -> v.withSnapshot(p.orElse(null))));
            case INDICATOR -> Stream.of(controls.several("indicator", topic.indicators(state.country()),
                    labels::indicator, ViewState::indicators, ViewState::withIndicators));
            case GROUP -> Stream.of(controls.several("group", offer.groups(),
                    g -> title("category", g), ViewState::groups, ViewState::withGroups));
            case SOURCE -> Stream.of(source());
            case SOURCE_KIND -> Stream.of(controls.several("sourceKind", List.of(Source.Kind.values()),
                    labels::sourceKind, v -> v.source().kinds(), (v, kinds) -> v.withSource(SourceChoice.of(kinds))));
            case PROVISIONAL -> Stream.of(controls.checked("provisional", ViewState::provisional,
                    ViewState::withProvisional));
            case EVENTS -> Stream.of(controls.checked("events", v -> v.events().marked(),
                    (v, marked) -> v.withEvents(v.events().marking(marked))));
            case KIND -> Stream.of(controls.several("kind", offer.kinds(), texts::kind, v -> v.events().kinds(),
                    (v, kinds) -> v.withEvents(v.events().withKinds(kinds))));
            case PLACE -> Stream.of(controls.several("place", offer.places(), a -> title("ref_area", a),
                    v -> v.events().places(), (v, some) -> v.withEvents(v.events().withPlaces(some))));
            case SIZE -> Stream.of(controls.choice("people", sizes(),
                    s -> text(s.map(one -> "people." + one.code()).orElse("people.all")),
                    v -> Optional.ofNullable(v.events().size()),
                    (v, s) -> v.withEvents(v.events().withSize(s.orElse(null)))));
            case OUTCOME -> Stream.of(controls.several("outcome", offer.outcomes(), o -> title("event_outcome", o),
                    v -> v.events().outcomes(), (v, some) -> v.withEvents(v.events().withOutcomes(some))));
            case MADE_BY -> Stream.of(controls.choice("madeBy", madeBy(),
                    m -> text(m.map(one -> "madeBy." + one.code()).orElse("madeBy.all")),
                    v -> Optional.ofNullable(v.events().madeBy()),
                    (v, m) -> v.withEvents(v.events().withMadeBy(m.orElse(null)))));
            case TEXT -> Stream.of(controls.words(topic.parts().contains(Part.ALL_SOURCES) ? "text.sources" : "text",
                    v -> v.events().text(), (v, words) -> v.withEvents(v.events().withText(words.strip()))));
        };
    }

    private Stream<Component> years() {
        Choices.Years years = offer.years();
        Div both = new Div(controls.year("from", years, years.first(), ViewState::from, ViewState::withFrom),
                controls.year("to", years, years.last(), ViewState::to, ViewState::withTo));
        both.addClassName("years");
        return Stream.of(both);
    }

    /** Another country is another page, on which most of the choices made here mean nothing. */
    private Select<Optional<String>> country() {
        Select<Optional<String>> select = new Select<>();
        select.setLabel(text("filter.country"));
        select.setItems(Stream.concat(Stream.of(Optional.<String>empty()), offer.countries().stream().map(Optional::of))
                .toList());
        select.setItemLabelGenerator(p -> p.map(labels::area).orElseGet(() -> text("country.all")));
        return controls.bind(select, v -> Optional.ofNullable(v.country()), (v, p) -> v.at(p.orElse(null)));
    }

    private List<Optional<Period>> snapshots() {
        return Stream.concat(Stream.of(Optional.<Period>empty()), offer.snapshots().stream().map(Optional::of))
                .toList();
    }

    private List<Optional<GroupSize>> sizes() {
        return Stream.concat(Stream.of(Optional.<GroupSize>empty()), offer.sizes().stream().map(Optional::of)).toList();
    }

    private static List<Optional<MadeBy>> madeBy() {
        return Stream.concat(Stream.of(Optional.<MadeBy>empty()), Arrays.stream(MadeBy.values()).map(Optional::of))
                .toList();
    }

    private Select<SourceChoice> source() {
        Select<SourceChoice> select = new Select<>();
        select.setLabel(text("filter.source"));
        select.setItems(Stream.<SourceChoice>concat(Stream.of(new SourceChoice.Best(), new SourceChoice.All()),
                offer.sources().stream().map(SourceChoice.Only::new)).toList());
        select.setItemLabelGenerator(s -> switch (s) {
            case SourceChoice.Best best -> text("source.best");
            case SourceChoice.All all -> text("source.all");
            case SourceChoice.Only only -> labels.source(only.code());
            case SourceChoice.OfKinds some -> some.kinds().stream().sorted().map(labels::sourceKind)
                    .collect(Collectors.joining(", "));
        });
        return controls.bind(select, ViewState::source, ViewState::withSource);
    }

    /** Every page can be seen as it was published. */
    private Select<Optional<Integer>> release() {
        return controls.bind(ReleaseSelect.of(offer.pins(), labels), v -> Optional.ofNullable(v.release()),
                (v, chosen) -> v.withRelease(chosen.orElse(null)));
    }

    private String title(String list, String code) {
        return labels.catalogue().title(list, code, labels.texts().locale());
    }

    private String text(String key) {
        return labels.texts().get(key);
    }
}
