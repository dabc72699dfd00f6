package org.tumen.statistics.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Texts;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Observation;

/**
 * Everything that names and explains figures: indicators, sources, code lists, remarks, data notes, events and
 * countries, as one immutable value. Titles come in the reader's language.
 */
public final class Catalogue {

    private final Map<String, Indicator> indicators;
    private final Map<String, Source> sources;
    private final Map<String, Map<String, CodeItem>> codes;
    private final Map<String, LocalizedText> remarks;
    private final List<DataNote> notes;
    private final Map<String, List<DataNote>> notesByIndicator;
    private final List<Event> events;
    private final List<Country> countries;

    public Catalogue(List<Indicator> indicators, List<Source> sources, List<CodeItem> codes, List<Remark> remarks,
            List<DataNote> notes, List<Event> events, List<Country> countries) {
        this.indicators = indicators.stream().collect(Collectors.toUnmodifiableMap(Indicator::code, i -> i));
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(Source::code, s -> s));
        this.codes = codes.stream().collect(Collectors.groupingBy(CodeItem::codeList,
                Collectors.toUnmodifiableMap(CodeItem::code, Function.identity())));
        this.remarks = remarks.stream().map(Remark::text).collect(Collectors.toUnmodifiableMap(
                text -> text.in(Texts.LANGUAGES.getFirst()), Function.identity()));
        this.notes = notes.stream().sorted(Comparator.comparing(DataNote::severity)).toList();
        this.notesByIndicator = indicators.stream().collect(Collectors.toUnmodifiableMap(Indicator::code,
                i -> this.notes.stream().filter(n -> n.names(i.code())).toList()));
        this.countries = countries.stream().sorted(Comparator.comparingInt(c -> rank("ref_area", c.refArea())))
                .toList();
        this.events = events.stream().sorted(Comparator.comparing(Event::begins).thenComparing(Event::code)).toList();
    }

    /**
     * The indicator with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Indicator indicator(String code) {
        return Optional.ofNullable(indicators.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
    }

    /** The indicators of a topic, in their order. */
    public List<Indicator> indicatorsOf(String topic) {
        return indicators.values().stream().filter(i -> i.topic().equals(topic))
                .sorted(Comparator.comparingInt(Indicator::sortOrder)).toList();
    }

    /**
     * The source with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Source source(String code) {
        return Optional.ofNullable(sources.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no source " + code));
    }

    /** All indicators, in their order. */
    public List<Indicator> indicators() {
        return indicators.values().stream().sorted(Comparator.comparingInt(Indicator::sortOrder)).toList();
    }

    /** All sources, by code. */
    public List<Source> sources() {
        return sources.values().stream().sorted(Comparator.comparing(Source::code)).toList();
    }

    /** The entries of a code list, in their order; none where there is no such list. */
    public List<CodeItem> items(String list) {
        return codes.getOrDefault(list, Map.of()).values().stream()
                .sorted(Comparator.comparingInt(CodeItem::sortOrder)).toList();
    }

    /** A code's title, or the code itself where the list does not name it. */
    public String title(String list, String code, Locale locale) {
        return item(list, code).map(i -> i.title().in(locale)).orElse(code);
    }

    /** A category's title: its codes' titles, joined. */
    public String categoryTitle(String category, Locale locale) {
        return Stream.of(category.split("\\.")).map(c -> title("category", c, locale))
                .collect(Collectors.joining(" · "));
    }

    /** A category's title without the group it belongs to; the group's title where it has nothing else. */
    public String categoryDetail(String category, Locale locale) {
        int dot = category.indexOf('.');
        return categoryTitle(dot < 0 ? category : category.substring(dot + 1), locale);
    }

    /** Where a code stands in its list; codes that the list does not name come last. */
    public int rank(String list, String code) {
        return item(list, code).map(CodeItem::sortOrder).orElse(Integer.MAX_VALUE);
    }

    /** The widest entry that a code is part of; itself where it is part of none. */
    public String widest(String list, String code) {
        return item(list, code).map(CodeItem::parent).map(wider -> widest(list, wider)).orElse(code);
    }

    /** A comment in the reader's language; as written where nobody has translated it. */
    public @Nullable String remark(@Nullable String text, Locale locale) {
        return text == null || !remarks.containsKey(text) ? text : remarks.get(text).in(locale);
    }

    /** All notes, the gravest first. */
    public List<DataNote> notes() {
        return notes;
    }

    /** The notes of a topic, the gravest first. */
    public List<DataNote> notesOf(String topic) {
        return notes.stream().filter(n -> n.topic().equals(topic)).toList();
    }

    /** The notes that speak of any of these figures, the gravest first. */
    public List<DataNote> notesOn(Collection<Observation> figures) {
        Set<DataNote> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Observation figure : figures) {
            notesByIndicator.getOrDefault(figure.indicator(), List.of()).stream()
                    .filter(n -> !found.contains(n) && n.concerns(figure)).forEach(found::add);
        }
        return notes.stream().filter(found::contains).toList();
    }

    /** The notes that may speak of figures of these kinds, the gravest first; see {@link Extent#kinds()}. */
    public List<DataNote> notesOnKinds(Collection<Observation> kinds) {
        Map<String, List<Observation>> byIndicator = kinds.stream()
                .collect(Collectors.groupingBy(Observation::indicator));
        return notes.stream().filter(n -> byIndicator.entrySet().stream().anyMatch(e -> n.names(e.getKey())
                && e.getValue().stream().anyMatch(n::mayConcern))).toList();
    }

    /** All events and works, the earliest first, those without a date last. */
    public List<Event> events() {
        return events;
    }

    /** The events and works of a topic, the earliest first. */
    public List<Event> eventsOf(String topic) {
        return events.stream().filter(e -> e.belongsTo(topic)).toList();
    }

    /** What happened in a country or was decided there, the earliest first. */
    public List<Event> eventsAt(String country) {
        return events.stream().filter(e -> e.refArea() != null && concerns(e.refArea(), country)).toList();
    }

    /** The events that may explain the course of any of these indicators, the earliest first. */
    public List<Event> eventsOn(Collection<String> indicators) {
        return events.stream().filter(e -> indicators.stream().anyMatch(e::mattersTo)).toList();
    }

    /** The countries where people from the North live or pass through, in the order of their code list. */
    public List<Country> countries() {
        return countries;
    }

    /** The country with this code, where the catalogue has it. */
    public Optional<Country> country(String code) {
        return countries.stream().filter(c -> c.refArea().equals(code)).findFirst();
    }

    /**
     * Whether what is said of an area says something of this country: the area is the country, is within it, or holds
     * it, as Europe holds Germany. The world holds all and says nothing of any.
     */
    public boolean concerns(String area, String country) {
        return areas(area).anyMatch(country::equals) || areas(country).anyMatch(area::equals);
    }

    /** Whether an area is this country or a part of it; a wider area, which holds it among others, is not. */
    public boolean within(String area, String country) {
        return areas(area).anyMatch(country::equals);
    }

    /** The country that an area is or is within, where it is one of the countries. */
    public Optional<Country> countryOf(String area) {
        return areas(area).flatMap(a -> country(a).stream()).findFirst();
    }

    /** An area and all that hold it, the narrowest first. */
    private Stream<String> areas(String area) {
        return Stream.iterate(area, Objects::nonNull, a -> item("ref_area", a).map(CodeItem::parent).orElse(null));
    }

    /** The sources of these figures, the most authoritative first, each once. */
    public List<Source> sourcesOf(Collection<Observation> figures) {
        return figures.stream().map(Observation::source).distinct().map(this::source)
                .sorted(Comparator.comparing(Source::kind).thenComparing(Source::code)).toList();
    }

    /** Orders figures of the same thing by how authoritative their source is, then by how new it is. */
    public Comparator<Observation> byAuthority() {
        return Comparator.comparing((Observation o) -> source(o.source()).kind())
                .thenComparing(o -> Optional.ofNullable(source(o.source()).published()).orElse(""),
                        Comparator.reverseOrder())
                .thenComparing(Observation::source);
    }

    private Optional<CodeItem> item(String list, String code) {
        return Optional.ofNullable(codes.getOrDefault(list, Map.of()).get(code));
    }
}
