package org.tumen.upload.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Figure;
import org.tumen.statistics.HeldFigures;
import org.tumen.statistics.Observation;
import org.tumen.statistics.PeriodCounts;
import org.tumen.statistics.Sex;
import org.tumen.statistics.Standing;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Rule;

/** What is doubtful beside the figures that stand, and how few of those are read to see it. */
class AgainstStandingTest {

    private static final String HEADER = "indicator|ref_area|sex|age|category|time_period|obs_value|source\n";
    private static final List<String> AGES = List.of("Y0T9", "Y10T19", "Y20T29", "Y30T39", "Y40T49", "Y50T59");

    /** Figures as they are read, each of which is counted. */
    private static final class Counted implements Standing.Figures {

        private final Standing.Figures figures;
        private int asked;
        private int read;

        private Counted(List<Observation> figures) {
            this.figures = HeldFigures.of(figures);
        }

        private <T> T counted(T answer, int size) {
            asked++;
            read += size;
            return answer;
        }

        @Override
        public List<Observation> of(Standing.Cell cell) {
            List<Observation> all = figures.of(cell);
            return counted(all, all.size());
        }

        @Override
        public List<Observation> series(Observation.Key key, int most) {
            List<Observation> some = figures.series(key, most);
            return counted(some, some.size());
        }

        @Override
        public Optional<Observation> before(Observation.Key key) {
            return counted(figures.before(key), 1);
        }

        @Override
        public Optional<Observation> last(Observation.Key key) {
            return counted(figures.last(key), 1);
        }

        @Override
        public PeriodCounts counts(String indicator) {
            return figures.counts(indicator);
        }

        @Override
        public Extent extent(String indicator) {
            throw new AssertionError("the counts of all kinds of figures are not needed");
        }

        @Override
        public Stream<Observation> of(Extent extent) {
            throw new AssertionError("whole slices are not needed");
        }
    }

    @Test
    void findingsComeInTheOrderOfTheFile() {
        List<Observation> standing = new ArrayList<>();
        StringBuilder file = new StringBuilder(HEADER);
        List<Long> rows = new ArrayList<>();
        for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
            for (String age : AGES) {
                Figure figure = Figure.count("returns", "2020", "10").of(sex).aged(age);
                standing.addAll(List.of(figure.get(), Figure.count("returns", "2024", "10").of(sex).aged(age).get()));
                file.append("returns|KR|%s|%s|_T|2021|90|MOU\n".formatted(sex.code(), age));
                rows.add(rows.size() + 2L);
            }
        }

        Table.Result result = Table.of(file.toString()).screened(new Shape.Own(1), standing);

        for (String rule : List.of("screen.jump", "screen.older")) {
            assertThat(result.of(rule)).extracting(f -> f.place().row()).containsExactlyElementsOf(rows);
        }
    }

    @Test
    void theFigureBeforeIsTheLastOneOfTheFileOrOfThoseThatStand() {
        List<Observation> standing = Stream.of("2010 100", "2012 100", "2014-01 1", "2016 100", "2017 -")
                .map(s -> s.split(" ")).map(s -> Figure.count("returns", s[0], s[1].equals("-") ? null : s[1])
                        .status(s[1].equals("-") ? "O" : "A").get()).toList();

        assertThat(jumps(standing, "2013|300")).containsExactly("2013 after 2012 100");
        assertThat(jumps(standing, "2011|110", "2013|300")).containsExactly("2013 after 2012 100");
        assertThat(jumps(standing, "2012|290", "2013|300")).containsExactly("2012 after 2010 100");
        assertThat(jumps(standing, "2014|100", "2015|300", "2016|110"))
                .containsExactly("2015 after 2014 100", "2016 after 2015 300");
        assertThat(jumps(standing, "2018|300")).containsExactly("2018 after 2016 100");
        assertThat(jumps(standing, "2009|300")).isEmpty();
    }

    @Test
    void theNewestThatStandsIsNamedByTheLongestPeriod() {
        List<Observation> standing = Stream.of("2024-12", "2024-Q4", "2024", "2025-03", "2020/2025")
                .map(period -> Figure.count("returns", period, "10").get()).toList();

        assertThat(older(standing, "2023|10")).containsExactly("2020/2025");
        assertThat(older(standing.subList(0, 4), "2023|10")).containsExactly("2025-03");
        assertThat(older(standing.subList(0, 3), "2023|10")).containsExactly("2024");
        assertThat(older(standing.subList(0, 3), "2024-12|10")).isEmpty();
    }

    @Test
    void ofALongSeriesAFewFiguresAreRead() {
        List<Observation> standing = IntStream.range(0, 600).boxed().flatMap(month -> Stream.of(Sex.values())
                .map(sex -> Figure.count("returns", YearMonth.of(1970, 1).plusMonths(month).toString(), "10").of(sex)
                        .get())).toList();
        Counted old = new Counted(standing);
        Counted anew = new Counted(standing);

        List<Problem> doubted = screened(old, "2001-05|90", "2003-05|90");
        List<Problem> news = screened(anew, "2024-05|10", "2024-06|10");

        assertThat(doubted).extracting(Problem::rule).contains(Rule.JUMP, Rule.OLDER);
        // Men, women and all of two months; for each a month before; the last month; and some to see that it is long.
        assertThat(old.read).isLessThanOrEqualTo(9 + 31);
        assertThat(news).extracting(Problem::rule).doesNotContain(Rule.JUMP, Rule.OLDER);
        // What is new is only compared with what came before, once it is seen that the series is long.
        assertThat(anew.asked).isEqualTo(2);
    }

    private static List<String> jumps(List<Observation> standing, String... rows) {
        return screened(HeldFigures.of(standing), rows).stream().filter(f -> f.rule() == Rule.JUMP)
                .map(Problem::fills).map(f -> ((Argument.Figure) f.get(0)).key().timePeriod().code() + " after "
                        + ((Argument.When) f.get(2)).period().code() + " " + ((Argument.Plain) f.get(1)).code())
                .toList();
    }

    private static List<String> older(List<Observation> standing, String... rows) {
        return screened(HeldFigures.of(standing), rows).stream().filter(f -> f.rule() == Rule.OLDER)
                .map(f -> ((Argument.When) f.fills().getLast()).period().code()).toList();
    }

    private static List<Problem> screened(Standing.Figures standing, String... rows) {
        Screening screening = new Screening(new Shape.Own(1), Table.CATALOGUE, new Standing(standing), Map.of(),
                candidate -> {
                });
        Table.of(HEADER + Stream.of(rows).map("returns|KR|_T|_T|_T|%s|MOU\n"::formatted)
                .reduce("", String::concat)).rows().forEach(screening::row);
        return screening.finish().findings().list();
    }
}
