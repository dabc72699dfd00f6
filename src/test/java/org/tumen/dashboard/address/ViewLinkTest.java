package org.tumen.dashboard.address;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filter;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.Flag;
import org.tumen.dashboard.filter.OneOf;
import org.tumen.dashboard.filter.Parameters;
import org.tumen.dashboard.filter.Several;
import org.tumen.dashboard.filter.Words;
import org.tumen.dashboard.filter.YearRange;
import org.tumen.dashboard.filter.YearsBetween;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Sex;
import org.tumen.statistics.datapackage.ShippedData;

/** An address reads back the view it was written from, and says what of it cannot be understood. */
class ViewLinkTest {

    private static final YearRange SINCE_2010 = new YearRange(2010, null);

    private static final Map<Topic, Choices> OFFERS = Arrays.stream(Topic.values()).collect(toMap(t -> t,
            t -> t.choices(ShippedData.newest().stream().filter(o -> t.indicators().contains(o.indicator())).toList(),
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
    @CsvSource({"2026-02-03,1", "2026-02-04,2", "2031-01-01,3"})
    void aDayStandsForTheReleaseThatStoodThen(String day, int release) {
        var parsed = ViewLink.parse(Topic.GENDER, offer(Topic.GENDER), Map.of("on", List.of(day)));

        assertThat(parsed).isEqualTo(new ViewLink.Parsed(ViewState.DEFAULT.withRelease(release), List.of()));
    }

    @Test
    void theSameViewHasOneAddress() {
        ViewState one = ViewState.DEFAULT.with(Filters.GROUP, Set.of("PTSD", "SLEEP"))
                .with(Filters.YEARS, SINCE_2010).with(Filters.SEX, Optional.of(Sex.FEMALE));
        ViewState other = ViewState.DEFAULT.with(Filters.SEX, Optional.of(Sex.FEMALE))
                .with(Filters.YEARS, SINCE_2010).with(Filters.GROUP, Set.of("SLEEP", "PTSD"));

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
        assertThat(parsed.problems()).containsExactly(new Parameters.Problem(parameter, value));
    }

    @Test
    void whatCanBeIsKeptBesideWhatCannot() {
        var parsed = ViewLink.parse(Topic.MENTAL_HEALTH, offer(Topic.MENTAL_HEALTH),
                Map.of("category", List.of("PTSD,NOTHING"), "from", List.of("2010")));

        assertThat(parsed.state()).isEqualTo(ViewState.DEFAULT.with(Filters.GROUP, Set.of("PTSD"))
                .with(Filters.YEARS, SINCE_2010));
        assertThat(parsed.problems()).containsExactly(new Parameters.Problem("category", "NOTHING"));
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
            ViewState view = ViewState.DEFAULT.with(Filters.MEASURE, Measure.SHARE)
                    .with(Filters.FREQUENCY, Frequency.QUARTERLY);

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
        return Combinators.combine(filtered(topic, offer), Arbitraries.of(Form.class),
                        Arbitraries.of(1, 2).injectNull(0.5), focus(topic))
                .as((v, form, release, focus) -> v.withForm(form).withRelease(release).withFocus(focus));
    }

    private static Arbitrary<ViewState> filtered(Topic topic, Choices offer) {
        return Combinators.combine(topic.filters().stream().filter(f -> f.offered(offer)).map(f -> chosen(f, offer))
                .toList()).as(some -> some.stream().reduce(ViewState.DEFAULT, (v, one) -> one.apply(v), (a, c) -> c));
    }

    private static Arbitrary<UnaryOperator<ViewState>> chosen(Filter<?> filter, Choices offer) {
        return switch (filter) {
            case OneOf<?> one -> any(one, offer);
            case Several<?> several -> some(several, offer);
            case Flag flag -> with(flag, Arbitraries.of(true, false));
            case Words words -> with(words, Arbitraries.strings().ofMaxLength(Words.LONGEST)
                    .filter(t -> t.isEmpty() || !t.isBlank()));
            case YearsBetween years -> with(years, ranges(offer.years()));
        };
    }

    private static <T> Arbitrary<UnaryOperator<ViewState>> any(OneOf<T> filter, Choices offer) {
        return with(filter, Arbitraries.of(offer.of(filter)));
    }

    private static <V extends Comparable<? super V>> Arbitrary<UnaryOperator<ViewState>> some(Several<V> filter,
            Choices offer) {
        return with(filter, Arbitraries.of(offer.of(filter)).set());
    }

    private static <T> Arbitrary<UnaryOperator<ViewState>> with(Filter<T> filter, Arbitrary<? extends T> values) {
        return values.map(value -> v -> v.with(filter, value));
    }

    private static Arbitrary<YearRange> ranges(Choices.Years years) {
        Arbitrary<Integer> year = Arbitraries.integers().between(years.first(), years.last()).injectNull(0.5);
        return Combinators.combine(year, year).as(YearRange::new)
                .map(r -> r.backwards() ? new YearRange(r.to(), r.from()) : r);
    }

    private static Arbitrary<Focus> focus(Topic topic) {
        Arbitrary<String> keys = Arbitraries.strings().ofMinLength(1).ofMaxLength(60).injectNull(0.5);
        return Combinators.combine(figures(topic).injectNull(0.5), keys, keys)
                .as(Focus::new);
    }

    private static Arbitrary<String> figures(Topic topic) {
        return Arbitraries.of(Stream.concat(topic.allExhibits().stream().map(Topic.Exhibit::key), topic.parts().stream()
                .filter(p -> p.standsAlone() && (p != Part.TIMELINE || offer(topic).events()))
                .map(Part::key)).toList());
    }

    private static Choices offer(Topic topic) {
        return OFFERS.get(topic);
    }

    private static Map<String, List<String>> parameters(Map<String, String> formatted) {
        return formatted.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }
}
