package org.tumen.dashboard.address;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.topic.Choices;
import org.tumen.dashboard.topic.FilterKind;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.EventChoice;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.MadeBy;
import org.tumen.dashboard.view.SourceChoice;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.datapackage.ShippedData;

/** An address reads back the view it was written from, and says what of it cannot be understood. */
class ViewLinkTest {

    private static final Map<Topic, Choices> OFFERS = Arrays.stream(Topic.values()).collect(toMap(t -> t,
            t -> Choices.of(t,
            ShippedData.newest().stream().filter(o -> t.indicators().contains(o.indicator())).toList(),
            ShippedData.catalogue(), ShippedData.releases().reversed())));

    @Property
    void readsBackWhatItWrites(@ForAll("views") Tuple.Tuple2<Topic, ViewState> view) {
        var parsed = ViewLink.parse(view.get1(), offer(view.get1()), parameters(ViewLink.format(view.get2())));

        assertThat(parsed.state()).isEqualTo(view.get2());
        assertThat(parsed.problems()).isEmpty();
    }

    @Property
    void anyTextIsUnderstoodOrNamed(@ForAll Topic topic, @ForAll("names") String name, @ForAll String value) {
        var parsed = ViewLink.parse(topic, offer(topic), Map.of(name, List.of(value)));

        boolean says = !value.replace(",", "").isEmpty();
        assertThat(says && parsed.state().equals(ViewState.DEFAULT) && parsed.problems().isEmpty())
                .as(name + "=" + value).isFalse();
    }

    @Test
    void theDefaultIsTheShortAddress() {
        assertThat(ViewLink.format(ViewState.DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-03,1", "2026-02-04,2", "2031-01-01,2"})
    void aDayStandsForTheReleaseThatStoodThen(String day, int release) {
        var parsed = ViewLink.parse(Topic.GENDER, offer(Topic.GENDER), Map.of("on", List.of(day)));

        assertThat(parsed).isEqualTo(new ViewLink.Parsed(ViewState.DEFAULT.withRelease(release), List.of()));
    }

    @Test
    void theSameViewHasOneAddress() {
        ViewState one = ViewState.DEFAULT.withGroups(Set.of("PTSD", "SLEEP")).withFrom(2010).withSex(Sex.FEMALE);
        ViewState other = ViewState.DEFAULT.withSex(Sex.FEMALE).withFrom(2010).withGroups(Set.of("SLEEP", "PTSD"));

        assertThat(ViewLink.format(one).entrySet()).containsExactlyElementsOf(ViewLink.format(other).entrySet());
    }

    @ParameterizedTest
    @CsvSource({"GENDER,sex,W", "GENDER,from,soon", "GENDER,to,20155", "GENDER,measure,SHARE", "GENDER,freq,M",
        "GENDER,source,NOBODY", "GENDER,provisional,yes", "GENDER,form,chart", "GENDER,release,7",
                "GENDER,figure,pyramid", "GENDER,on,2020-01-01", "GENDER,on,yesterday",
        "GENDER,time_period,2020-09", "GENDER,indicator,arrivals", "GENDER,category,PTSD", "GENDER,colour,blue",
        "GENDER,events,no", "GENDER,source_kind,press", "SOURCES,source,MOU", "SOURCES,source_kind,PRESS",
                "SOURCES,figure,table",
        "GENDER,figure,terms", "JOURNEYS,kind,book", "JOURNEYS,kind,CASE", "JOURNEYS,outcome,LOST", "JOURNEYS,place,XX", "JOURNEYS,place,RU_FE", "JOURNEYS,people,5", "SUPPORT,place,KR", "SUPPORT,people,100-", "CULTURE,people,1",
        "BACKGROUND,kind,case", "BACKGROUND,people,1", "BACKGROUND,outcome,KILLED", "JOURNEYS,by_defectors,yes",
        "AGE,text,law", "AGE,kind,law", "AGE,figure,timeline", "AGE,events,yes", "AGE,time_period,2019-09",
                "AGE,from,2010", "AGE,measure,share", "MENTAL_HEALTH,indicator,arrivals",
        "DESTINATIONS,ref_area,XX", "DESTINATIONS,ref_area,KP-09", "GENDER,ref_area,CN",
                "MENTAL_HEALTH,category,PTSD.PCL5", "MENTAL_HEALTH,sex,F", "RETURNS,category,PTSD", "RETURNS,freq,Q"})
    void whatCannotBeIsNamedAndLeftOut(Topic topic, String parameter, String value) {
        var parsed = ViewLink.parse(topic, offer(topic), Map.of(parameter, List.of(value)));

        assertThat(parsed.state()).isEqualTo(ViewState.DEFAULT);
        assertThat(parsed.problems()).containsExactly(new ViewLink.Problem(parameter, value));
    }

    @Test
    void whatCanBeIsKeptBesideWhatCannot() {
        var parsed = ViewLink.parse(Topic.MENTAL_HEALTH, offer(Topic.MENTAL_HEALTH),
                Map.of("category", List.of("PTSD,NOTHING"), "from", List.of("2012")));

        assertThat(parsed.state()).isEqualTo(ViewState.DEFAULT.withGroups(Set.of("PTSD")).withFrom(2012));
        assertThat(parsed.problems()).containsExactly(new ViewLink.Problem("category", "NOTHING"));
    }

    @Test
    void yearsThatRunBackwardsAreLeftOutTogether() {
        var parsed = ViewLink.parse(Topic.GENDER, offer(Topic.GENDER),
                Map.of("from", List.of("2015"), "to", List.of("2010")));

        assertThat(parsed.state()).isEqualTo(ViewState.DEFAULT);
        assertThat(parsed.problems()).hasSize(1);
    }

    @Test
    void doesNotDependOnTheLanguageOfTheMachine() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.of("tr"));
            ViewState view = ViewState.DEFAULT.withMeasure(Measure.SHARE).withFrequency(Frequency.QUARTERLY);

            assertThat(ViewLink.parse(Topic.GENDER, offer(Topic.GENDER), parameters(ViewLink.format(view))).state())
                    .isEqualTo(view);
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("indicator", "category", "sex", "from", "to", "time_period", "measure", "freq",
                "source", "source_kind", "provisional", "events", "kind", "place", "people", "outcome", "by_defectors",
                "text", "form", "release", "on", "figure", "ref_area", "other");
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Topic, ViewState>> views() {
        return Arbitraries.of(Topic.class).flatMap(t -> states(t, offer(t)).map(v -> Tuple.of(t, v)));
    }

    private static Arbitrary<ViewState> states(Topic topic, Choices offer) {
        return filters(topic, offer).flatMap(v -> Combinators.combine(
                        sources(topic, offer),
                        only(topic, FilterKind.PROVISIONAL, Arbitraries.of(true, false), true),
                        events(topic, offer),
                        only(topic, FilterKind.COUNTRY, country(offer), null), Arbitraries.of(Form.class),
                        Arbitraries.of(1, 2).injectNull(0.5), focus(topic))
                .as((source, provisional, events, country, form, release, focus) -> at(v, country).withSource(source)
                        .withProvisional(provisional).withEvents(events).withForm(form).withRelease(release)
                        .withFocus(focus)));
    }

    private static Arbitrary<EventChoice> events(Topic topic, Choices offer) {
        return Combinators.combine(
                        only(topic, FilterKind.EVENTS, Arbitraries.of(true, false), false),
                        only(topic, FilterKind.KIND, some(offer.kinds()), Set.of()),
                        only(topic, FilterKind.PLACE, some(offer.places()), Set.of()),
                        only(topic, FilterKind.SIZE, offer.sizes().isEmpty() ? Arbitraries.just(null)
                                : Arbitraries.of(offer.sizes()).injectNull(0.3), null),
                        only(topic, FilterKind.OUTCOME, some(offer.outcomes()), Set.of()),
                        only(topic, FilterKind.MADE_BY, Arbitraries.of(MadeBy.class).injectNull(0.3), null),
                        only(topic, FilterKind.TEXT, Arbitraries.strings().ofMaxLength(100)
                                .filter(t -> t.isEmpty() || !t.isBlank()), ""))
                .as(EventChoice::new);
    }

    private static Arbitrary<String> country(Choices offer) {
        return offer.countries().isEmpty() ? Arbitraries.just(null) : Arbitraries.of(offer.countries()).injectNull(0.3);
    }

    private static ViewState at(ViewState v, String country) {
        return v.at(country).withSex(v.sex()).withMeasure(v.measure()).withFrequency(v.frequency())
                .withSnapshot(v.snapshot()).withIndicators(v.indicators()).withGroups(v.groups());
    }

    private static <T> Arbitrary<Set<T>> some(List<T> all) {
        return all.isEmpty() ? Arbitraries.just(Set.of()) : Arbitraries.of(all).set();
    }

    private static Arbitrary<Focus> focus(Topic topic) {
        Arbitrary<String> keys = Arbitraries.strings().ofMinLength(1).ofMaxLength(60).injectNull(0.5);
        return Combinators.combine(figures(topic).injectNull(0.5), keys, keys)
                .as(Focus::new);
    }

    private static Arbitrary<String> figures(Topic topic) {
        return Arbitraries.of(Stream.concat(topic.allExhibits().stream().map(Topic.Exhibit::key), topic.parts().stream()
                .filter(p -> p.standsAlone() && (p != Part.TIMELINE || !offer(topic).kinds().isEmpty()))
                .map(Part::key)).toList());
    }

    private static Arbitrary<ViewState> filters(Topic topic, Choices offer) {
        Arbitrary<Integer> years = Arbitraries.integers().between(offer.years().first(), offer.years().last());
        return Combinators.combine(
                        only(topic, FilterKind.YEARS, years.injectNull(0.5), null),
                        only(topic, FilterKind.YEARS, years.injectNull(0.5), null),
                        only(topic, FilterKind.SEX, Arbitraries.of(Sex.class).injectNull(0.3), null),
                        only(topic, FilterKind.MEASURE, Arbitraries.of(Measure.class), Measure.PERSONS),
                        only(topic, FilterKind.FREQUENCY, Arbitraries.of(Frequency.class), Frequency.ANNUAL),
                        only(topic, FilterKind.SNAPSHOT, snapshots(offer), null),
                        only(topic, FilterKind.INDICATOR, some(offer.indicators()), Set.of()),
                        only(topic, FilterKind.GROUP, some(offer.groups()), Set.of()))
                .as((a, b, sex, measure, frequency, snapshot, indicators, groups) -> ViewState.DEFAULT
                        .withFrom(a != null && b != null ? (Integer) Math.min(a, b) : a)
                        .withTo(a != null && b != null ? (Integer) Math.max(a, b) : b)
                        .withSex(sex).withMeasure(measure).withFrequency(frequency).withSnapshot(snapshot)
                        .withIndicators(indicators).withGroups(groups));
    }

    private static <T> Arbitrary<T> only(Topic topic, FilterKind kind, Arbitrary<T> values, T otherwise) {
        return topic.has(kind) && offer(topic).leaves(kind) ? values : Arbitraries.just(otherwise);
    }

    private static Arbitrary<SourceChoice> sources(Topic topic, Choices offer) {
        if (topic.has(FilterKind.SOURCE_KIND)) {
            return Arbitraries.of(Source.Kind.class).set().map(SourceChoice::of);
        }
        return !topic.has(FilterKind.SOURCE) ? Arbitraries.just(new SourceChoice.Best())
                : Arbitraries.of(Stream.concat(Stream.of(new SourceChoice.Best(), new SourceChoice.All()),
                offer.sources().stream().map(SourceChoice.Only::new)).toList());
    }

    private static Arbitrary<org.tumen.statistics.Period> snapshots(Choices offer) {
        return offer.snapshots().isEmpty() ? Arbitraries.just(null)
                : Arbitraries.of(offer.snapshots()).injectNull(0.3);
    }

    private static Choices offer(Topic topic) {
        return OFFERS.get(topic);
    }

    private static Map<String, List<String>> parameters(Map<String, String> formatted) {
        return formatted.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }
}
