package org.tumen.dashboard.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Facts;
import org.tumen.dashboard.topic.Topic;
import org.tumen.kit.Texts;
import org.tumen.search.TextIndex;
import org.tumen.search.TextIndex.Entry;
import org.tumen.search.TextIndex.Text;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.EventTexts;
import org.tumen.wording.Labels;

/** The words, of every language, by which the figures of a release and all that belongs to them are found. */
final class FindableTexts {

    private static final float TITLE = 10;
    private static final float PLACE = 8;
    private static final float WHEN = 7;
    private static final float CHART = 6;
    private static final float PART = 5;
    private static final float CODE = 4;
    private static final float MENTIONED = 2;
    private static final float EXPLAINED = 1;

    private final Catalogue catalogue;
    private final List<Labels> languages;
    private final Map<String, List<Topic.Exhibit>> charts = Stream.of(Topic.values())
            .flatMap(t -> t.exhibits().stream()).filter(f -> !(f.drawing() instanceof Facts))
            .flatMap(f -> f.indicators().stream().map(i -> Map.entry(i, f)))
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue,
                    Collectors.toList())));

    FindableTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.languages = Texts.LANGUAGES.stream().map(l -> new Labels(catalogue, new Texts(l))).toList();
    }

    /** The index of these figures and of everything in the catalogue. */
    TextIndex<Findable> index(List<Observation> figures, Set<Observation> drawn) {
        return TextIndex.of(Stream.of(pages(figures), catalogue.countries().stream().map(this::land),
                        figures.stream().map(o -> figure(o, drawn.contains(o))), catalogue.events().stream()
                                .map(this::event), catalogue.sources().stream().map(this::source),
                        catalogue.notes().stream().map(this::note)).flatMap(s -> s));
    }

    private Stream<Entry<Findable>> pages(List<Observation> figures) {
        return Stream.of(Topic.values()).flatMap(topic -> Stream.concat(Stream.of(page(topic, figures)),
                topic.exhibits().stream().filter(f -> !(f.drawing() instanceof Facts)).map(f -> chart(topic, f))));
    }

    private Entry<Findable> page(Topic topic, List<Observation> figures) {
        List<Text> texts = new ArrayList<>();
        String key = "topic." + topic.path();
        inEach(texts, TITLE, l -> l.texts().get(key + ".title"));
        inEach(texts, TITLE, l -> l.texts().get(key + ".short"));
        inEach(texts, PART, l -> l.texts().get(key + ".lead"));
        topic.indicators().forEach(i -> inEach(texts, MENTIONED, l -> l.indicator(i)));
        Stream.concat(figures.stream().filter(o -> topic.indicators().contains(o.indicator()))
                        .map(Observation::refArea), topic.events(catalogue, null).stream()
                        .flatMap(e -> Stream.ofNullable(e.refArea()))).distinct()
                .forEach(area -> inEach(texts, MENTIONED, l -> title(l, "ref_area", area)));
        figures.stream().filter(o -> topic.indicators().contains(o.indicator())).map(Observation::category)
                .distinct().forEach(c -> category(texts, c, MENTIONED));
        return new Entry<>(new Findable.Page(topic), texts, 1);
    }

    private Entry<Findable> land(Country country) {
        List<Text> texts = new ArrayList<>();
        inEach(texts, TITLE, l -> l.area(country.refArea()));
        texts.add(new Text(country.refArea(), PART));
        inEach(texts, MENTIONED, l -> country.route().in(l.texts().locale()));
        return new Entry<>(new Findable.Land(country), texts, 1);
    }

    private Entry<Findable> chart(Topic topic, Topic.Exhibit figure) {
        List<Text> texts = new ArrayList<>();
        inEach(texts, TITLE, l -> title(l, figure));
        figure.indicators().forEach(i -> inEach(texts, PART, l -> l.indicator(i)));
        figure.indicators().forEach(i -> inEach(texts, EXPLAINED, l -> l.definition(i)));
        inEach(texts, MENTIONED, l -> l.texts().get("topic." + topic.path() + ".title"));
        return new Entry<>(new Findable.Chart(topic, figure), texts, 0.5f);
    }

    private Entry<Findable> figure(Observation o, boolean drawn) {
        List<Text> texts = new ArrayList<>();
        inEach(texts, TITLE, l -> l.indicator(o.indicator()));
        // An indicator and the charts it is drawn in may be called by different words.
        charts.getOrDefault(o.indicator(), List.of()).forEach(f -> inEach(texts, CHART, l -> title(l, f)));
        inEach(texts, o.refArea().equals(Country.HOME) ? MENTIONED : PLACE, l -> title(l, "ref_area", o.refArea()));
        texts.add(new Text(o.refArea(), MENTIONED));
        if (o.sex() != Sex.TOTAL) {
            inEach(texts, PART, l -> l.sex(o.sex()));
        }
        if (!o.age().equals(Observation.TOTAL)) {
            inEach(texts, PART, l -> l.age(o.age()));
        }
        category(texts, o.category(), PLACE);
        texts.add(new Text(o.timePeriod().code(), WHEN));
        inEach(texts, PART, l -> l.period(o.timePeriod()));
        if (o.value() != null) {
            texts.add(new Text(o.value().stripTrailingZeros().toPlainString(), PART));
        }
        inEach(texts, CODE, l -> l.shortSource(o.source()));
        texts.add(new Text(o.source(), MENTIONED));
        inEach(texts, EXPLAINED, l -> orEmpty(catalogue.remark(o.remark(), l.texts().locale())));
        return new Entry<>(new Findable.Figure(o), texts, standing(o, drawn));
    }

    /** The figure that is drawn before others of the same thing, the whole before its parts, the newer before older. */
    private float standing(Observation o, boolean drawn) {
        float parts = (o.sex() == Sex.TOTAL ? 0 : 0.2f) + (o.age().equals(Observation.TOTAL) ? 0 : 0.2f)
                + (o.category().equals(Observation.TOTAL) ? 0 : 0.1f);
        int year = o.timePeriod().end().map(LocalDate::getYear).orElse(1900);
        float order = Topic.at(catalogue.indicator(o.indicator()).topic()).map(Topic::ordinal).orElse(0) * 0.05f
                + Math.min(catalogue.indicator(o.indicator()).sortOrder(), 1000) * 0.00004f;
        return (drawn ? 1 : 0) - parts - order - (o.is(ObsStatus.LOW_RELIABILITY) ? 1 : 0) + (year - 1900) * 0.003f;
    }

    private void category(List<Text> texts, String category, float weight) {
        if (!category.equals(Observation.TOTAL)) {
            for (String code : category.split("\\.")) {
                texts.add(new Text(code.replace('_', ' '), Math.min(weight, PART)));
                inEach(texts, weight, l -> title(l, "category", code));
            }
        }
    }

    private Entry<Findable> event(Event e) {
        List<Text> texts = new ArrayList<>();
        inEach(texts, TITLE, l -> new EventTexts(l).title(e));
        inEach(texts, PLACE, l -> e.refArea() == null ? "" : title(l, "ref_area", e.refArea()));
        inEach(texts, PART, l -> new EventTexts(l).place(e));
        texts.add(new Text(e.timePeriod().code(), WHEN));
        inEach(texts, PART, l -> new EventTexts(l).date(e));
        inEach(texts, PLACE, l -> new EventTexts(l).creator(e));
        inEach(texts, CODE, l -> new EventTexts(l).kind(e));
        inEach(texts, CODE, l -> new EventTexts(l).outcome(e));
        inEach(texts, MENTIONED, l -> new EventTexts(l).description(e));
        inEach(texts, EXPLAINED, l -> l.shortSource(e.source()));
        return new Entry<>(new Findable.Happening(e), texts, 0);
    }

    private Entry<Findable> source(Source s) {
        List<Text> texts = new ArrayList<>();
        inEach(texts, TITLE, l -> l.source(s.code()));
        inEach(texts, TITLE, l -> l.shortSource(s.code()));
        inEach(texts, PLACE, l -> l.publisher(s.code()));
        texts.add(new Text(s.code(), PART));
        texts.add(new Text(orEmpty(s.published()), CODE));
        inEach(texts, CODE, l -> l.sourceKind(s.kind()));
        inEach(texts, MENTIONED, l -> l.population(s.code()));
        texts.add(new Text(orEmpty(s.link()), EXPLAINED));
        return new Entry<>(new Findable.Origin(s), texts, -s.kind().ordinal() * 0.1f);
    }

    private Entry<Findable> note(DataNote n) {
        List<Text> texts = new ArrayList<>();
        inEach(texts, PLACE, l -> n.title().in(l.texts().locale()));
        inEach(texts, MENTIONED, l -> n.text().in(l.texts().locale()));
        return new Entry<>(new Findable.Caveat(n), texts, -n.severity().ordinal() * 0.1f);
    }

    private void inEach(List<Text> texts, float weight, Function<Labels, String> words) {
        languages.forEach(l -> texts.add(new Text(words.apply(l), weight)));
    }

    /** What a chart is called, without what changes with its filters. */
    private static String title(Labels labels, Topic.Exhibit figure) {
        return labels.texts().get("figure." + figure.key() + ".title").replaceAll("\\{\\d}", "");
    }

    private String title(Labels labels, String list, String code) {
        return catalogue.title(list, code, labels.texts().locale());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
