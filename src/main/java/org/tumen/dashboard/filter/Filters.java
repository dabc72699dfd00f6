package org.tumen.dashboard.filter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.kit.LocalizedText;
import org.tumen.search.Letters;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.EventTexts;
import org.tumen.wording.Labels;

/**
 * All filters. A new one is declared here and named by the topics that have it; its texts are {@code filter.} and, for
 * what is not a code of the catalogue, {@code chip.} with its key.
 */
public final class Filters {

    /** Indicators shown. */
    public static final Several<String> INDICATOR = new Several<>("indicator", Inventory::indicators,
            Function.identity(), Labels::indicator, Passing.<Set<String>>all()
                    .figures((chosen, o, in) -> chosen.contains(o.indicator())));

    /** First codes of categories shown; an indicator without groups is shown all the same. */
    public static final Several<String> GROUP = new Several<>("category", Inventory::groups, Function.identity(),
            code("category"), Passing.<Set<String>>all()
                    .figures((chosen, o, in) -> !in.grouped().contains(o.indicator()) || chosen.contains(o.group())));

    /** The one country that the page is about. */
    public static final OneOf<Optional<String>> COUNTRY = OneOf.orAny("ref_area", OneOf.Control.DROP_DOWN,
            "country.all", Inventory::countries, Function.identity(), Labels::area, Passing.all());

    /** One sex or the total; women and men side by side where none is chosen. */
    public static final OneOf<Optional<Sex>> SEX = OneOf.orAny("sex", OneOf.Control.RADIO_BUTTONS, "sex.both",
            in -> List.of(Sex.values()), Sex::code, Labels::sex, Passing.all());

    /** The years of figures and events. A figure passes with all of its period, an event with any part. */
    public static final YearsBetween YEARS = new YearsBetween(Passing.<YearRange>all()
            .figures((years, o, in) -> years.holds(o.timePeriod()))
            .events((years, e, in) -> years.touches(e.timePeriod())));

    /** The date of a stock; the newest where none is chosen. */
    public static final OneOf<Optional<Period>> SNAPSHOT = OneOf.orAny("time_period", OneOf.Control.RADIO_BUTTONS,
            "snapshot.newest", Inventory::dates, Period::code, Labels::period, Passing.all());

    /** Whether persons, shares of women and men, or the share of women is drawn. */
    public static final OneOf<Measure> MEASURE = new OneOf<>("measure", OneOf.Control.RADIO_BUTTONS, Measure.PERSONS,
            in -> List.of(Measure.SHARE, Measure.WOMEN), m -> m.name().toLowerCase(Locale.ROOT),
            (labels, m) -> labels.texts().get("measure." + m.name()), Passing.all());

    /** The length of the periods drawn. */
    public static final OneOf<Frequency> FREQUENCY = new OneOf<>("freq", OneOf.Control.RADIO_BUTTONS,
            Frequency.ANNUAL, in -> List.of(Frequency.HALF_YEARLY, Frequency.QUARTERLY), Frequency::code,
            (labels, f) -> labels.texts().get("frequency.choice." + f.code()), Passing.all());

    /** Whose figures are shown where several sources state the same. */
    public static final OneOf<SourceChoice> SOURCE = new OneOf<>("source", OneOf.Control.DROP_DOWN,
            new SourceChoice.Best(), in -> Stream.<SourceChoice>concat(Stream.of(new SourceChoice.All()),
                    in.sources().stream().map(SourceChoice.Only::new)).toList(), SourceChoice::code,
            (labels, choice) -> switch (choice) {
                case SourceChoice.Best best -> labels.texts().get("source.best");
                case SourceChoice.All all -> labels.texts().get("source.all");
                case SourceChoice.Only only -> labels.source(only.source());
            }, Passing.<SourceChoice>all()
                    .figures((choice, o, in) -> choice.takes(o.source()))
                    .events((choice, e, in) -> choice.takes(e.source())));

    /** Kinds of sources listed, and of those that tell of the events listed. */
    public static final Several<Source.Kind> SOURCE_KIND = new Several<>("source_kind",
            in -> List.of(Source.Kind.values()), Filters::code, Labels::sourceKind, Passing.<Set<Source.Kind>>all()
                    .events((kinds, e, in) -> kinds.contains(in.catalogue().source(e.source()).kind()))
                    .sources((kinds, s, in) -> kinds.contains(s.kind())));

    /** Whether provisional figures are shown. */
    public static final Flag PROVISIONAL = new Flag("provisional", true, Passing.<Boolean>all()
            .figures((shown, o, in) -> !o.is(ObsStatus.PROVISIONAL)));

    /** Whether charts over time mark the events that matter to them. */
    public static final Flag EVENTS = new Flag("events", false, Passing.all());

    /** Kinds of events and works listed. */
    public static final Several<Event.Kind> KIND = new Several<>("kind", in -> Inventory.unlessOne(in.kinds()),
            Filters::code, (labels, kind) -> new EventTexts(labels).kind(kind), Passing.<Set<Event.Kind>>all()
                    .events((kinds, e, in) -> kinds.contains(e.kind())));

    /** Countries and wider areas where the events listed happened. */
    public static final Several<String> PLACE = new Several<>("place", in -> Inventory.unlessOne(in.places()),
            Function.identity(), code("ref_area"), Passing.<Set<String>>all()
                    .events((places, e, in) -> e.refArea() != null
                            && places.contains(in.catalogue().widest("ref_area", e.refArea()))));

    /** How many people the events listed concern. */
    public static final OneOf<Optional<GroupSize>> SIZE = OneOf.orAny("people", OneOf.Control.RADIO_BUTTONS,
            "people.all", in -> Inventory.unlessOne(in.sizes()), GroupSize::code,
            (labels, size) -> labels.texts().get("people." + size.code()), Passing.<GroupSize>all()
                    .events((size, e, in) -> size.holds(e))).withChip("chip.people");

    /** How the events listed ended. */
    public static final Several<String> OUTCOME = new Several<>("outcome", Inventory::outcomes, Function.identity(),
            code("event_outcome"), Passing.<Set<String>>all()
                    .events((outcomes, e, in) -> e.outcome() != null && outcomes.contains(e.outcome())));

    /** Who made the works listed. */
    public static final OneOf<Optional<MadeBy>> MADE_BY = OneOf.orAny("by_defectors", OneOf.Control.RADIO_BUTTONS,
            "madeBy.all", in -> List.of(MadeBy.values()), MadeBy::code,
            (labels, whom) -> labels.texts().get("madeBy." + whom.code()), Passing.<MadeBy>all()
                    .events((whom, e, in) -> whom.holds(e)));

    /** Words that an event, a source or a note listed must have, in any language. */
    public static final Words TEXT = new Words("text", Passing.<String>all()
            .events((words, e, in) -> Letters.hasAll(everything(e), words))
            .sources((words, s, in) -> Letters.hasAll(everything(s), words))
            .notes((words, n, in) -> Letters.hasAll(everything(n), words)));

    /** All of them, in the order in which an address names them. */
    public static final List<Filter<?>> ALL = List.of(INDICATOR, GROUP, COUNTRY, SEX, YEARS, SNAPSHOT, MEASURE,
            FREQUENCY, SOURCE, SOURCE_KIND, PROVISIONAL, EVENTS, KIND, PLACE, SIZE, OUTCOME, MADE_BY, TEXT);

    /** Those that choose among the events listed, and therefore belong to every page that lists some. */
    public static final List<Filter<?>> OF_EVENTS = List.of(KIND, PLACE, SIZE, OUTCOME, TEXT);

    private Filters() {
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The title of a code of this code list. */
    private static BiFunction<Labels, String, String> code(String list) {
        return (labels, code) -> labels.catalogue().title(list, code, labels.texts().locale());
    }

    private static String everything(Event e) {
        return Stream.concat(Stream.of(e.timePeriod().code()), LocalizedText.words(e.title(), e.description(), e.date(),
                e.place(), e.creator())).collect(Collectors.joining(" "));
    }

    private static String everything(Source s) {
        return Stream.concat(Stream.of(s.code(), s.published(), s.link()).filter(Objects::nonNull),
                LocalizedText.words(s.title(), s.shortName(), s.publisher(), s.population()))
                .collect(Collectors.joining(" "));
    }

    private static String everything(DataNote n) {
        return LocalizedText.words(n.title(), n.text()).collect(Collectors.joining(" "));
    }
}
