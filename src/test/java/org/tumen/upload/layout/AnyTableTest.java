package org.tumen.upload.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tumen.statistics.HeldFigures;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.upload.guess.GuessShape;
import org.tumen.upload.screening.Candidate;
import org.tumen.upload.screening.Screened;
import org.tumen.upload.screening.Screening;
import org.tumen.upload.screening.Table;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;

/** Whatever stands in a file: findings, never an exception. */
class AnyTableTest {

    private static final Standing STANDING = HeldFigures.standing(ShippedData.newest());

    @Property(tries = 500)
    void anyRowsGiveFindings(@ForAll("tables") List<List<String>> cells) {
        List<SheetRow> rows = new ArrayList<>();
        for (List<String> row : cells) {
            rows.add(new SheetRow(rows.size() + 1, row));
        }
        Shape guessed = new GuessShape(Table.CATALOGUE).of(rows).orElse(new Shape.Own(1));
        for (Shape shape : List.of(guessed, new Shape.Own(1), new Shape.Long(1, Map.of(0, Field.TIME_PERIOD, 1,
                Field.OBS_VALUE, 2, Field.SEX), Defaults.PLAIN.with(Field.INDICATOR, "arrivals")
                        .with(Field.SOURCE, "MOU")))) {
            List<Candidate> candidates = new ArrayList<>();
            Screening screening = new Screening(shape, Table.CATALOGUE, STANDING, Map.of(), candidates::add);
            rows.forEach(screening::row);
            Screened screened = screening.finish();

            assertThat(screened.figures()).isEqualTo(candidates.size());
            assertThat(screened.figures() > 0 || !screened.findings().list().isEmpty()).isTrue();
            assertThat(candidates).extracting(c -> c.figure().key()).doesNotHaveDuplicates();
            assertThat(screened.findings().byRule().values().stream().mapToLong(n -> n).sum())
                    .isEqualTo(screened.findings().bySeverity().values().stream().mapToLong(n -> n).sum());
            assertThat(Shape.parse(shape.text())).isEqualTo(shape);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("구분", "~1998", "~2001", "2002", "2025.12(잠정)", "합계", "남(명)",
                        "여(명)", "여성비율", "72.2%", "1,043", "-", "", "※ 주", "연도", "성별", "인원", "0.5", "-3", "2026/2021",
                        "_U", "북한이탈주민 입국인원", "PTSD.", ".", ";", "A;;P", "0")),
                Tuple.of(2, Arbitraries.of(Observation.COLUMNS)),
                Tuple.of(2, Arbitraries.of("arrivals", "KR", "F", "M", "_T", "MOU", "PERSONS", "A", "2020",
                        "../1998", "age_share", "PERCENT")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)),
                Tuple.of(1, Arbitraries.bigDecimals().map(Object::toString)));
        return cell.list().ofMaxSize(8).list().ofMaxSize(12);
    }
}
