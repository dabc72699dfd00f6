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

    @ParameterizedTest
    @ValueSource(strings = {"", "own", "square\t3", "wide\t3", "long\t1\ncolumn\tx\tsex", "long\t1\ncolumn\t2\tsize",
        "wide\t1\t0\nperiod\t2\tyesterday\t", "wide\t1\t0\nrow\t남"})
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
