package org.tumen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.SourceChoice;
import org.tumen.dashboard.filter.YearRange;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** Where one sex is asked for, titles, sentences and marks are of that sex, or say that they are of both. */
class WhoseFiguresTest extends Browserless {

    private static final Pattern ENGLISH = Pattern.compile("([\\d,]+) (people|person|women|woman|men|man)\\b");
    private static final Pattern KOREAN = Pattern.compile("(여성 |남성 |)([\\d,]+)명");

    @Autowired
    private TopicPages pages;

    /** A view of a topic by one sex, in one language. */
    private record View(Topic topic, ViewState state, Locale locale) {
        @Override
        public String toString() {
            return ViewAddress.of(topic.path(), state) + " " + locale;
        }
    }

    static Stream<View> views() {
        return Arrays.stream(Topic.values()).filter(t -> t.has(Filters.SEX))
                .flatMap(t -> Stream.of(Sex.FEMALE, Sex.MALE).flatMap(sex -> years(ViewState.DEFAULT.with(Filters.SEX, Optional.of(sex))))
                        .flatMap(v -> t.has(Filters.COUNTRY) ? Stream.of(v, v.at("KR").with(Filters.SEX, v.get(Filters.SEX)),
                                v.at("CN").with(Filters.SEX, v.get(Filters.SEX))) : Stream.of(v))
                        .flatMap(v -> Texts.LANGUAGES.stream().map(l -> new View(t, v, l))));
    }

    private static Stream<ViewState> years(ViewState view) {
        return Stream.of(view, view.with(Filters.YEARS, new YearRange(2011, 2011)), view.with(Filters.YEARS, new YearRange(null, 2012)), view.with(Filters.YEARS, new YearRange(2016, null)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyNumberOfPeopleIsOfThoseItNames(View view) {
        for (Picture picture : draw(view)) {
            numbers(picture.sentence(), view.locale()).forEach((number, sex) -> {
                if (bothSexes(picture, view)) {
                    assertThat(sex).as(picture.sentence()).isEqualTo(Sex.TOTAL);
                } else {
                    assertThat(sex).as(picture.sentence()).isEqualTo(view.state().get(Filters.SEX).orElse(null));
                }
                assertThat(counts(picture, sex)).as(picture.sentence())
                        .usingElementComparator(BigDecimal::compareTo).contains(number);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void noMarkIsOfAnotherSexThanTheTitleSays(View view) {
        for (Picture picture : draw(view)) {
            Set<String> marks = picture.chart().stream().flatMap(c -> c.series().stream())
                    .flatMap(s -> s.marks().stream()).map(ChartSpec.Mark::key).collect(Collectors.toSet());
            List<Sex> sexes = picture.figures().stream().filter(s -> marks.contains(s.key()))
                    .map(s -> s.figure().sex()).distinct().toList();
            if (!sexes.isEmpty() && !asWithoutFilter(picture, view)) {
                assertThat(sexes).as(picture.title()).containsExactly(bothSexes(picture, view) ? Sex.TOTAL
                        : view.state().get(Filters.SEX).orElse(null));
                assertThat(picture.title()).endsWith(bothSexes(picture, view) ? text("title.bothSexes", view)
                        : ": " + labels(view).sex(view.state().get(Filters.SEX).orElse(null)));
            }
        }
    }

    /** What exists for one sex only is called so anyway. */
    private boolean asWithoutFilter(Picture picture, View view) {
        return pages.draw(view.topic(), view.state().with(Filters.SEX, Optional.empty()), view.locale()).stream().anyMatch(p ->
                p.key().equals(picture.key()) && p.figures().equals(picture.figures())
                        && !p.figures().stream().allMatch(s -> s.figure().sex() == Sex.TOTAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GENDER|cumulative|F|By the end of December 2025, 24,944 women had arrived (provisional).",
        "GENDER|cumulative|M|By the end of December 2025, 9,593 men had arrived (provisional).",
        "BACKGROUND|origin|F|The largest of 11 groups is North Hamgyong: 15,080 women (September 2024).",
        "BACKGROUND|origin|M|The largest of 11 groups is North Hamgyong: 4,861 men (September 2024).",
        "SUPPORT|wages|F|Women: Latest figure: Average monthly wage of defectors "
                + "2,242,000 South Korean won (2025)."})
    void theSentenceNamesTheGroup(Topic topic, String figure, String sex, String sentence) {
        assertThat(picture(new View(topic, ViewState.DEFAULT.with(Filters.SEX, Sex.of(sex)), Locale.ENGLISH),
                figure).sentence()).isEqualTo(sentence);
    }

    @Test
    void koreanNamesTheGroupToo() {
        ViewState women = ViewState.DEFAULT.with(Filters.SEX, Optional.of(Sex.FEMALE));

        assertThat(picture(new View(Topic.GENDER, women, Locale.KOREAN), "cumulative").sentence())
                .isEqualTo("2025년 12월 말 기준 누적 입국인원은 여성 24,944명(잠정).");
        assertThat(picture(new View(Topic.SUPPORT, women, Locale.KOREAN), "discrimination").title())
                .endsWith(": 남녀 전체");
    }

    @Test
    void nobodyIsComparedWithAnotherGroup() {
        Picture wages = picture(new View(Topic.SUPPORT, ViewState.DEFAULT.with(Filters.SEX, Optional.of(Sex.MALE)), Locale.ENGLISH), "wages");

        assertThat(wages.figures()).isNotEmpty().allMatch(s -> s.figure().sex() == Sex.MALE
                && s.figure().indicator().equals("monthly_wage"));
        assertThat(wages.title()).endsWith(": Men");
    }

    @Test
    void whatIsNotKnownBySexSaysSo() {
        Picture work = picture(new View(Topic.SUPPORT, ViewState.DEFAULT.with(Filters.SEX, Optional.of(Sex.FEMALE)), Locale.ENGLISH), "work");

        assertThat(work.title()).endsWith(": both sexes");
        assertThat(work.sentence()).endsWith("Both sexes: no figures by sex are shown here.");
    }

    @Test
    void otherSourcesAreOfTheSameSex() {
        ViewState women = ViewState.DEFAULT.with(Filters.SEX, Optional.of(Sex.FEMALE)).with(Filters.SOURCE, new SourceChoice.All());

        assertThat(picture(new View(Topic.GENDER, women, Locale.ENGLISH), "arrivals").figures())
                .allMatch(s -> s.figure().sex() == Sex.FEMALE);
    }

    private Picture picture(View view, String key) {
        return draw(view).stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    private List<Picture> draw(View view) {
        return pages.draw(view.topic(), view.state(), view.locale());
    }

    private Labels labels(View view) {
        return pages.labels(view.locale());
    }

    private String text(String key, View view) {
        return labels(view).texts().get(key, "").strip();
    }

    private boolean bothSexes(Picture picture, View view) {
        return picture.sentence().endsWith(labels(view).texts().get("sentence.bothSexes"));
    }

    private static TreeMap<BigDecimal, Sex> numbers(String sentence, Locale locale) {
        boolean korean = locale.equals(Locale.KOREAN);
        TreeMap<BigDecimal, Sex> numbers = new TreeMap<>();
        (korean ? KOREAN : ENGLISH).matcher(sentence).results().forEach(found -> numbers.put(
                new BigDecimal(found.group(korean ? 2 : 1).replace(",", "")), switch (found.group(korean ? 1 : 2)) {
                    case "women", "woman", "여성 " -> Sex.FEMALE;
                    case "men", "man", "남성 " -> Sex.MALE;
                    // Korean says the group once and then only counts.
                    case "" -> korean && sentence.contains("여성") ? Sex.FEMALE
                            : korean && sentence.contains("남성") ? Sex.MALE : Sex.TOTAL;
                    default -> Sex.TOTAL;
                }));
        return numbers;
    }

    /** What figures of a sex say, at one time or together, and since when. */
    private static Set<BigDecimal> counts(Picture picture, Sex sex) {
        List<Observation> figures = picture.figures().stream().map(Shown::figure).filter(o -> o.sex() == sex).toList();
        Set<BigDecimal> counts = new TreeSet<>();
        figures.stream().flatMap(o -> Stream.of(o.value(), o.lower(), o.upper())).filter(n -> n != null)
                .forEach(counts::add);
        TreeMap<Period, BigDecimal> sums = figures.stream().filter(Observation::countable)
                .filter(o -> !(o.timePeriod() instanceof Period.Range))
                .collect(Collectors.groupingBy(Observation::timePeriod, () -> new TreeMap<>(Period.ORDER),
                        Collectors.reducing(BigDecimal.ZERO, Observation::value, BigDecimal::add)));
        counts.addAll(sums.values());
        BigDecimal since = BigDecimal.ZERO;
        for (BigDecimal sum : sums.descendingMap().values()) {
            since = since.add(sum);
            counts.add(since);
        }
        return counts;
    }
}
