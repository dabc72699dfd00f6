package org.tumen.upload.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.tumen.chart.drawing.Picture;
import org.tumen.dashboard.content.BeforeAndAfter;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.AllObservations;
import org.tumen.statistics.Observation;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.statistics.release.Overtaken;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;
import org.tumen.upload.file.MinistryTable;
import org.tumen.upload.file.Unreadable;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.Progress;
import org.tumen.wording.Shown;

/**
 * What is found in small files, one after the other, and what is published of them, is what comes of comparing each
 * with every figure that stands.
 */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:small;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/small"})
class SmallFilesTest {

    private static final int SHIPPED = ShippedData.releases().size();
    private static final Announcement BACK = new Announcement(new LocalizedText("Back", "다시"),
            new LocalizedText("Why", "이유"), "kim", null, "");
    private static final MinistryTable ARRIVALS = MinistryTable.standing();
    private static final PublishScope ALONE = new PublishScope(false, false);
    private static final PublishScope FOLLOWS = new PublishScope(false, true);
    private static final PublishScope COMPLETE = new PublishScope(true, false);
    private static final PublishScope ALL = new PublishScope(true, true);

    @Autowired
    private TakeUpload take;
    @Autowired
    private ReviewDraft review;
    @Autowired
    private PublishDraft publishDraft;
    @Autowired
    private Publish publish;
    @Autowired
    private AllObservations observations;
    @Autowired
    private Releases releases;

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void shippedFigures() {
        publish.restore(SHIPPED, newest(), BACK);
    }

    @Test
    void areWeighedAgainstAllThatStands() throws IOException {
        reviewAndPublish("a year more", ARRIVALS.with("2026", 30, 200).csv(), FOLLOWS);
        reviewAndPublish("the same again", ARRIVALS.with("2026", 30, 200).csv(), null);
        reviewAndPublish("an early year", ARRIVALS.with("2003", 470, 815).csv(), ALL);
        reviewAndPublish("far from the year before", ARRIVALS.with("2026", 300, 2000).csv(), ALONE);
        reviewAndPublish("cells that are no numbers", ARRIVALS.with("2026", "삼십", "200", "230").csv(), null);
        reviewAndPublish("ages", own("age_at_entry,KR,F,Y20T29,_T,2024-09,7000,,,PERSONS,A,,MOU,,",
                "age_at_entry,KR,_T,Y20T29,_T,2024-09,9800,,,PERSONS,A,,MOU,,",
                "age_at_entry,KR,_T,Y_GE60,_T,2025-12,2000,,,PERSONS,P,,MOU,,",
                "age_at_entry,KR,_T,_T,_T,2025-12,34500,,,PERSONS,P,,MOU,,"), FOLLOWS);
        reviewAndPublish("another source", own("arrivals,KR,_T,_T,_T,2024,250,,,PERSONS,A,,WIKIPEDIA,,",
                "arrivals,KR,F,_T,_T,2024,230,,,PERSONS,A,,WIKIPEDIA,,"), ALONE);
        reviewAndPublish("older, and to be replaced", own("arrivals,KR,_T,_T,_T,1990,9,,,PERSONS,A,,MOU,,",
                "arrivals,KR,_T,_T,_T,2024,237,,,PERSONS,P,,MOU,,"), FOLLOWS);
        reviewAndPublish("days, and sums in several currencies", own(
                "repatriated,CN,_T,_T,_T,2024-04-26,61,,,PERSONS,E,,TJWG_2023,,",
                "returns,KP,_T,_T,_T,2024-04-26,1,,,PERSONS,A,,MOU,,",
                "trafficking_price,CN,F,_T,PRICE_WIFE_LOWEST,2019,150,,,USD,A,,KFI_2019,,",
                "arrivals,KR,_T,_T,_T,2024,3,,,USD,A,,MOU,,"), null);
        reviewAndPublish("the same without the errors", own(
                "repatriated,CN,_T,_T,_T,2024-04-26,61,,,PERSONS,E,,TJWG_2023,,",
                "returns,KP,_T,_T,_T,2024-04-26,1,,,PERSONS,A,,MOU,,",
                "trafficking_price,CN,F,_T,PRICE_WIFE_LOWEST,2019,150,,,USD,A,,KFI_2019,,"), COMPLETE);
        shippedFigures();
        reviewAndPublish("after all was taken back", ARRIVALS.with("2026", 30, 200).csv(), ALL);
        reviewAndPublish("a figure twice", own("returns,KP,_T,_T,_T,2025,1,,,PERSONS,A,,MOU,,",
                "returns,KP,_T,_T,_T,2025,2,,,PERSONS,A,,MOU,,"), null);
        reviewAndPublish("a study", own("discrimination,KR,_T,_T,_T,2031,20,,,PERCENT,A,100,LEE_2020,,"), ALONE);

        try (InputStream expected = SmallFilesTest.class.getResourceAsStream("/upload/small-files.txt")) {
            assertThat(said).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    @Test
    void areNotPublishedUponFiguresThatNobodyHasSeen() throws IOException {
        Review mine = review(ARRIVALS.with("2027", 31, 200).csv());
        Review theirs = review(ARRIVALS.with("2028", 32, 200).with("2027", 31, 201).csv());
        Map<Observation.Key, Observation> before = standing(mine.basedOn());
        published(theirs, ALONE);

        assertThat(publishDraft.overtaken(mine)).isTrue();
        assertThatThrownBy(() -> published(mine, ALONE)).isInstanceOf(Overtaken.class);
        Beneath beneath = publishDraft.beneath(mine);
        assertThat(beneath.difference().changes()).hasSize(6).allMatch(Change.Added.class::isInstance);
        assertThat(beneath.difference().unchanged()).isEqualTo(before.size());
        assertThat(beneath.shared()).isEqualTo(3);
        assertThat(review(ARRIVALS.with("2027", 31, 200).csv()).impact().total())
                .isEqualTo(new Impact.Counts(0, 2, ARRIVALS.figures() + 1));
    }

    private void reviewAndPublish(String name, byte[] content, PublishScope scope) throws IOException {
        Review reviewed = review(content);
        said.add("# " + name);
        said.add(reviewed.impact().total().toString());
        reviewed.findings().list().stream().map(p -> (p.place() == null ? "" : p.place().cell()) + " "
                + p.says(Table.ENGLISH)).sorted().forEach(said::add);
        reviewed.following().stream().map(SmallFilesTest::line).sorted().forEach(said::add);
        List.of(ALONE, ALL).forEach(extent -> said.add("charts " + charts(reviewed, extent)));
        Map<Observation.Key, Observation> before = standing(reviewed.basedOn());
        Map<Observation.Key, Observation> stated = new HashMap<>();
        stated(reviewed).forEach(o -> stated.put(o.key(), o));
        assertThat(reviewed.impact().total()).as(name).isEqualTo(counts(before, stated.values()));
        Set<String> series = stated.values().stream().map(o -> o.indicator() + " " + o.source())
                .collect(Collectors.toSet());
        List<Observation.Key> unmentioned = before.keySet().stream().filter(k -> !stated.containsKey(k)
                && series.contains(k.indicator() + " " + k.source())).toList();
        assertThat(keys(reviewed.impact().unmentioned())).as(name).containsExactlyInAnyOrderElementsOf(unmentioned);
        if (scope == null) {
            return;
        }
        Map<Observation.Key, Observation> after = new HashMap<>(before);
        Stream<Observation> comes = Stream.concat(stated.values().stream(), scope.follows()
                ? reviewed.following().stream().map(Change::figure) : Stream.empty());
        if (scope.complete()) {
            after.keySet().removeAll(unmentioned);
        }
        comes.filter(o -> !before.containsKey(o.key()) || !o.repeats(before.get(o.key()))
                || !after.containsKey(o.key())).forEach(o -> after.put(o.key(), o));
        Release release = published(reviewed, scope);
        assertThat(lines(standing(release.number()).values())).as(name).isEqualTo(lines(after.values()));
        assertThat(lines(standing(reviewed.basedOn()).values())).as(name).isEqualTo(lines(before.values()));
    }

    private Review review(byte[] content) throws IOException {
        return review.review(take.take("figures.csv", new ByteArrayInputStream(content), "kim"), new Progress());
    }

    private Release published(Review reviewed, PublishScope scope) {
        return publishDraft.publish(reviewed, new Decision(new LocalizedText("Why", "이유"), scope), "kim", new Progress());
    }

    /** The figures of the file, as they are read for the release. */
    private List<Observation> stated(Review reviewed) {
        List<Observation> figures = new ArrayList<>();
        try {
            review.screenAgain(reviewed, c -> figures.add(c.figure()), new Progress());
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
        return figures;
    }

    private static List<String> charts(Review reviewed, PublishScope scope) {
        return reviewed.impact().charts().charts(scope.withdrawn(reviewed).gone(), scope.computed(reviewed).stream()
                .map(Change::figure).toList(), Table.ENGLISH).stream().map(outcome -> switch (outcome) {
                    case BeforeAndAfter.Pair pair -> pair.after().key() + " " + shown(pair.before()) + " > "
                            + shown(pair.after());
                    case BeforeAndAfter.TooMany many -> many.toString();
                }).toList();
    }

    /** How many figures a picture shows, and what they come to. */
    private static String shown(Picture picture) {
        return picture.figures().size() + " of " + picture.figures().stream().map(Shown::figure)
                .map(Observation::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros().toPlainString();
    }

    private Map<Observation.Key, Observation> standing(int release) {
        return observations.all(release).stream().collect(Collectors.toMap(Observation::key, Function.identity()));
    }

    private static Impact.Counts counts(Map<Observation.Key, Observation> before, Collection<Observation> stated) {
        long added = stated.stream().filter(o -> !before.containsKey(o.key())).count();
        long same = stated.stream().filter(o -> before.containsKey(o.key()) && o.repeats(before.get(o.key()))).count();
        return new Impact.Counts(added, stated.size() - added - same, same);
    }

    private static List<Observation.Key> keys(Iterable<Observation> figures) {
        return StreamSupport.stream(figures.spliterator(), false).map(Observation::key).toList();
    }

    private static Set<String> lines(Collection<Observation> figures) {
        return figures.stream().map(SmallFilesTest::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Change change) {
        return change.getClass().getSimpleName() + " " + line(change.figure());
    }

    private static String line(Observation o) {
        return Stream.of(o.indicator(), o.refArea(), o.sex().code(), o.age(), o.category(), o.timePeriod().code(),
                number(o.value()), number(o.lower()), number(o.upper()), o.unitMeasure(), o.obsStatus(),
                String.valueOf(o.sampleSize()), o.source(), String.valueOf(o.locator()), String.valueOf(o.remark()))
                .collect(Collectors.joining(","));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static byte[] own(String... rows) {
        return (String.join(",", Observation.COLUMNS) + "\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private int newest() {
        return releases.newest().orElseThrow().number();
    }
}
