package org.tumen.upload.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.statistics.Period;
import org.tumen.upload.notation.Heading;
import org.tumen.upload.sheet.Field;

/** A shape is kept as text. */
class ShapeTest {

    private static final RowMeaning FEMALE = new RowMeaning.Figures(Map.of(Field.SEX, "F"));

    @Property
    void everyShapeReadsBackEqual(@ForAll("shapes") Shape shape) {
        assertThat(Shape.parse(shape.text())).isEqualTo(shape);
    }

    @Property(tries = 200)
    void everyShapeOfSeveralLinesOfLabelsReadsBackEqual(@ForAll("labelled") Shape shape) {
        assertThat(Shape.parse(shape.text())).isEqualTo(shape);
    }

    @Test
    void aShapeKeptBeforeThereWereSeveralLinesOfLabelsIsRead() {
        assertThat(Shape.parse("wide\t4\t0\nperiod\t1\t1999/2001\tP\ntotal\t2\nrow\t여(명)\tfigures\tsex\tF\n"
                + "row\t여성비율\tfemale_share\ndefault\tsource\tMOU\n")).isEqualTo(new Shape.Wide(4, 0,
                Map.of(1, new Heading.Of(Period.parse("1999/2001"), "P"), 2, new Heading.Total()),
                Map.of("여(명)", new RowMeaning.Figures(Map.of(Field.SEX, "F")), "여성비율",
                        new RowMeaning.FemaleShare()), new Defaults(Map.of(Field.SOURCE, "MOU"))));
    }

    /** As databases keep them that were filled before shapes were kept as JSON. */
    @Test
    void shapesKeptBeforeTheyWereJsonAreRead() {
        Defaults defaults = Defaults.PLAIN.with(Field.SOURCE, "MOU").with(Field.COMMENT, "a\tb\\n\nc");
        String kept = "default\tref_area\tKR\ndefault\tsex\t_T\ndefault\tage\t_T\ndefault\tcategory\t_T\n"
                + "default\tsource\tMOU\ndefault\tcomment\ta\\tb\\\\n\\nc\n";

        assertThat(Shape.parse("own\t1\n")).isEqualTo(new Shape.Own(1));
        assertThat(Shape.parse("long\t3\ncolumn\t0\ttime_period\ncolumn\t2\tobs_value\n" + kept))
                .isEqualTo(new Shape.Long(3, Map.of(0, Field.TIME_PERIOD, 2, Field.OBS_VALUE), defaults));
        assertThat(Shape.parse("""
                labelled\t4
                above\t0\ttime_period
                above\t1\t
                word\tabove\t1\t비율\tfemale_share
                word\tabove\t1\t여(명)\tfigures\tsex\tF
                before\t0\tage
                word\tbefore\t0\t계\tfigures
                word\tbefore\t0\t기타\tignored
                period\t1\t1999/2001\tP
                holds\t1\tfigures\tsex\tF
                total\t2
                any_time\t3
                holds\t3\tignored
                holds\t3\tfemale_share
                """ + kept)).isEqualTo(new Shape.Wide(4, List.of(
                new LabelLine(0, Field.TIME_PERIOD, Map.of()), new LabelLine(1, null, Map.of("여(명)", FEMALE, "비율",
                        new RowMeaning.FemaleShare()))), List.of(new LabelLine(0, Field.AGE, Map.of("계",
                        RowMeaning.NOTHING_NEW, "기타", new RowMeaning.Ignored()))), Map.of(1, new ValueColumn(
                        new Heading.Of(Period.parse("1999/2001"), "P"), List.of(FEMALE)), 2, new ValueColumn(
                        new Heading.Total(), List.of()), 3, new ValueColumn(null, List.of(new RowMeaning.Ignored(),
                        new RowMeaning.FemaleShare()))), defaults));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "own", "square\t3", "wide\t3", "long\t1\ncolumn\tx\tsex", "long\t1\ncolumn\t2\tsize",
        "wide\t1\t0\nperiod\t2\tyesterday\t", "wide\t1\t0\nrow\t남", "{}", "{\"shape\":\"own\"}",
        "{\"shape\":\"long\",\"headerRow\":1}", "{\"shape\":\"own\",\"headerRow\":1"})
    void refusesWhatIsNoShape(String text) {
        assertThatThrownBy(() -> Shape.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatIsStillOpen() {
        Shape.Long shape = new Shape.Long(1, Map.of(0, Field.TIME_PERIOD, 1, Field.OBS_VALUE),
                Defaults.PLAIN.with(Field.INDICATOR, "arrivals"));

        assertThat(shape.open()).containsExactly(Field.SOURCE);
    }

    @Provide
    Arbitrary<Shape> shapes() {
        Arbitrary<Long> rows = Arbitraries.longs().between(1, 2_000_000);
        Arbitrary<Integer> columns = Arbitraries.integers().between(0, 10_000);
        Arbitrary<Defaults> defaults = Arbitraries.maps(Arbitraries.of(Field.class), Arbitraries.strings())
                .map(Defaults::new);
        Arbitrary<Shape> own = rows.map(Shape.Own::new);
        Arbitrary<Shape> flat = Combinators.combine(rows, Arbitraries.maps(columns, Arbitraries.of(Field.class)),
                defaults).as(Shape.Long::new);
        Arbitrary<Shape> wide = Combinators.combine(rows, columns, Arbitraries.maps(columns, headings()),
                Arbitraries.maps(Arbitraries.strings(), meanings()), defaults).as(Shape.Wide::new);
        return Arbitraries.oneOf(own, flat, wide);
    }

    @Provide
    Arbitrary<Shape> labelled() {
        Arbitrary<Map<String, RowMeaning>> words = Arbitraries.maps(Arbitraries.strings(), meanings()).ofMaxSize(5);
        Arbitrary<List<LabelLine>> lines = Combinators.combine(Arbitraries.of(Field.class).injectNull(0.3), words)
                .as((field, known) -> new LabelLine(0, field, known)).list().ofMaxSize(3).map(all -> IntStream
                        .range(0, all.size()).mapToObj(i -> new LabelLine(2 * i, all.get(i).field(),
                                all.get(i).words())).toList());
        Arbitrary<Map<Integer, ValueColumn>> columns = Arbitraries.maps(Arbitraries.integers().between(0, 10_000),
                Combinators.combine(headings().injectNull(0.5), meanings().list().ofMaxSize(3)).as(ValueColumn::new));
        return Combinators.combine(Arbitraries.longs().between(1, 2_000_000), lines, lines, columns)
                .as((row, above, before, values) -> new Shape.Wide(row, above, before, values, Defaults.PLAIN));
    }

    private static Arbitrary<Heading> headings() {
        return Arbitraries.of("../1998", "1999/2001", "2002", "2018-S1", "2019-Q2", "2014-02", "2023-10-09",
                        "2024-01/2024-09", "_U", "total")
                .flatMap(code -> Arbitraries.of("", "P", "E").map(status -> code.equals("total") ? new Heading.Total()
                        : new Heading.Of(Period.parse(code), status)));
    }

    private static Arbitrary<RowMeaning> meanings() {
        Arbitrary<RowMeaning> figures = Arbitraries.maps(Arbitraries.of(Field.class), Arbitraries.strings())
                .map(RowMeaning.Figures::new);
        return Arbitraries.oneOf(figures, Arbitraries.just(new RowMeaning.FemaleShare()),
                Arbitraries.just(new RowMeaning.Ignored()));
    }
}
