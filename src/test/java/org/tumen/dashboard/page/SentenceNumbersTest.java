package org.tumen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.chart.drawing.Measure;
import org.tumen.chart.drawing.Picture;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.YearRange;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Every number in a sentence or a title is that of a figure which the picture shows, of the group and the period it is
 * said of, or follows from such figures by a rule of {@link Stated}. It is not checked that the rule which fits is the
 * one that the sentence names, nor of which place or category a number is said, nor that a number that is said to be
 * the most is.
 */
class SentenceNumbersTest extends Browserless {

    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
    private static final Pattern ENGLISH = Pattern.compile(
            "(" + NUMBER + ")(%| people| person| women| woman| men| man)?");
    private static final Pattern KOREAN = Pattern.compile("(여성 |남성 )?(" + NUMBER + ")(%|명)?");
    /** Numbers that a text has of itself: the year before and after which trafficking cannot be compared. */
    private static final Set<String> OF_TEXTS = Set.of("2009");

    @Autowired
    private TopicPages pages;

    static Stream<Topic> topics() {
        return Arrays.stream(Topic.values());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyNumberIsOfTheFiguresShown(Topic topic) {
        eachPicture(topic, (picture, stated, labels) -> {
            assertThat(bare(picture.title(), picture, labels)).as(picture.title()).doesNotContainPattern("\\d");
            said(bare(picture.sentence(), picture, labels), labels).forEach(number ->
                    assertThat(number.allowed(stated)).as("%s %s: %s", picture.key(), number, picture.sentence())
                            .usingElementComparator(BigDecimal::compareTo).contains(number.value()));
        });
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyNumberIsOfThePeriodItIsSaidOf(Topic topic) {
        eachPicture(topic, (picture, stated, labels) -> dated(picture, labels).forEach(dated ->
                assertThat(dated.allowed(stated)).as("%s %s: %s", picture.key(), dated, picture.sentence())
                        .usingElementComparator(BigDecimal::compareTo).contains(dated.value())));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyNumberKeepsWhatItsSourceSaysOfIt(Topic topic) {
        eachPicture(topic, (picture, stated, labels) -> dated(picture, labels).forEach(dated -> {
            List<Observation> meant = picture.figures().stream().map(Shown::figure).filter(dated::means).toList();
            boolean qualified = !meant.isEmpty() && meant.stream().allMatch(o -> o.attributes().qualifier() != null);
            if (qualified) {
                assertThat(meant).as(picture.sentence()).anyMatch(o -> picture.sentence().contains(labels.quantity(o)));
            }
        }));
    }

    private interface Check {
        void of(Picture picture, Stated stated, Labels labels);
    }

    private void eachPicture(Topic topic, Check check) {
        Stream<ViewState> views = Stream.concat(EveryState.of(topic, pages.offer(topic)).stream(),
                Stream.of(new YearRange(2023, null), new YearRange(null, 2012), new YearRange(2011, 2011))
                        .map(years -> ViewState.DEFAULT.with(Filters.YEARS, years)));
        views.forEach(view -> Texts.LANGUAGES.forEach(language -> {
            List<Picture> persons = view.get(Filters.MEASURE) == Measure.PERSONS ? List.of()
                    : pages.draw(topic, view.with(Filters.MEASURE, Measure.PERSONS)
                            .with(Filters.SEX, Optional.empty()), language);
            pages.draw(topic, view, language).stream().filter(p -> p.chart().isPresent() || !p.figures().isEmpty())
                    .forEach(picture -> check.of(picture, new Stated(picture, persons.stream()
                            .filter(p -> p.key().equals(picture.key()))
                            .flatMap(p -> p.figures().stream()).toList()), pages.labels(language)));
        }));
    }

    /** A number as it is said: of whom, of when where that is said with it. */
    private record Said(BigDecimal value, boolean percent, @Nullable Sex sex, @Nullable Period period) {

        boolean means(Observation o) {
            return o.timePeriod().equals(period) && o.value() != null && o.value().compareTo(value) == 0
                    && (sex == null || sex == o.sex());
        }

        Set<BigDecimal> allowed(Stated stated) {
            Set<BigDecimal> allowed = new TreeSet<>();
            if (percent) {
                Arrays.stream(Sex.values()).forEach(s -> allowed.addAll(stated.values(s, period)));
                allowed.addAll(stated.shares(period));
                return allowed;
            }
            (sex == null ? Arrays.stream(Sex.values()) : Stream.of(sex)).forEach(s -> {
                allowed.addAll(stated.values(s, period));
                allowed.addAll(stated.sumsOfGroups(s, period));
                allowed.addAll(period == null ? stated.sumsOverTime(s) : Set.of());
            });
            allowed.addAll(sex == null || sex == Sex.TOTAL ? stated.bases(period) : Set.of());
            allowed.addAll(sex == null && period == null ? stated.howMany() : Set.of());
            return allowed;
        }
    }

    private static List<Said> said(String sentence, Labels labels) {
        boolean korean = labels.texts().locale().equals(Locale.KOREAN);
        return (korean ? KOREAN : ENGLISH).matcher(sentence).results()
                .filter(found -> !OF_TEXTS.contains(found.group(korean ? 2 : 1)))
                .map(found -> said(found, korean, null)).toList();
    }

    private static Said said(MatchResult found, boolean korean, @Nullable Period period) {
        String unit = found.group(korean ? 3 : 2);
        String sex = korean ? found.group(1) : unit;
        BigDecimal value = new BigDecimal(found.group(korean ? 2 : 1).replace(",", ""));
        return new Said(value, "%".equals(unit), sex == null ? null : switch (sex.strip()) {
            case "여성", "women", "woman" -> Sex.FEMALE;
            case "남성", "men", "man" -> Sex.MALE;
            case "people", "person" -> Sex.TOTAL;
            default -> null;
        }, period);
    }

    /** Numbers beside a period, "630 people (2013)", or after one: "in 2009 (2,914)", "2009년 2,914명". */
    private static List<Said> dated(Picture picture, Labels labels) {
        boolean korean = labels.texts().locale().equals(Locale.KOREAN);
        Map<String, Period> periods = periods(picture, labels);
        if (periods.isEmpty()) {
            return List.of();
        }
        String period = "(?<period>" + alternatives(periods.keySet()) + ")";
        String number = (korean ? KOREAN : ENGLISH).pattern();
        List<String> forms = korean
                ? List.of(number + "\\(" + period + "[,)]", "(?<![~\\d])" + period + "(?: |\\()" + number)
                : List.of(number + " \\(" + period + "[,)]", "(?<!–)\\b" + period + " \\(" + number,
                "; " + number + " in (?:the )?" + period);
        return forms.stream().flatMap(form -> {
            Matcher matcher = Pattern.compile(form).matcher(picture.sentence());
            Stream.Builder<Said> found = Stream.builder();
            while (matcher.find()) {
                String text = matcher.group().replace(matcher.group("period"), "");
                Matcher bare = Pattern.compile(number).matcher(text);
                if (bare.find()) {
                    found.add(said(bare.toMatchResult(), korean, periods.get(matcher.group("period"))));
                }
            }
            return found.build();
        }).toList();
    }

    private static Map<String, Period> periods(Picture picture, Labels labels) {
        return picture.figures().stream().map(s -> s.figure().timePeriod()).distinct()
                .collect(Collectors.toMap(labels::period, p -> p, (one, other) -> one, LinkedHashMap::new));
    }

    /** A text without the names and the times it says, which have digits of their own. */
    private static String bare(String text, Picture picture, Labels labels) {
        Set<String> names = picture.figures().stream().map(Shown::figure).flatMap(o -> names(o, labels))
                .filter(name -> name.matches(".*\\d.*")).collect(Collectors.toSet());
        String left = names.isEmpty() ? text : text.replaceAll(alternatives(names), "·");
        Set<String> years = picture.figures().stream().flatMap(s -> Stream.of(s.figure().timePeriod()))
                .flatMap(p -> Stream.concat(p.start().stream(), p.end().stream())).map(day -> day.getYear() + "")
                .collect(Collectors.toSet());
        return years.isEmpty() ? left
                : left.replaceAll("(?<![\\d,.])(" + String.join("|", years) + ")(년|(?![\\d,.]*\\d))", "·");
    }

    private static Stream<String> names(Observation o, Labels labels) {
        Locale language = labels.texts().locale();
        return Stream.of(labels.period(o.timePeriod()), labels.age(o.age()), labels.shortSource(o.source()),
                labels.indicator(o.indicator()), labels.area(o.refArea()),
                o.category().equals(Observation.TOTAL) ? "" : labels.catalogue().categoryTitle(o.category(), language));
    }

    private static String alternatives(Collection<String> texts) {
        return texts.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
