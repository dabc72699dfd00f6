package org.tumen.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.BoundKind;
import org.tumen.statistics.Computation;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Qualifier;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.wording.Bounds;
import org.tumen.wording.Shown;

/** A file of figures has the columns of the data package, keeps what is missing empty, and starts no formula. */
class FiguresFileTest {

    @Test
    void hasTheColumnsOfTheDataPackageAndAMarkForExcel() {
        assertThat(csv()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text(csv())).isEqualTo("\uFEFF" + String.join(",", Observation.COLUMNS)
                + "\n");
    }

    @Test
    void givesTheShippedFiguresBackAsTheyWere() {
        List<Shown> figures = ShippedData.newest().stream().map(o -> new Shown(o, Shown.Origin.STATED)).toList();

        List<NamedCsvRecord> rows = read(file(figures));

        assertThat(rows).hasSameSizeAs(figures);
        for (int i = 0; i < rows.size(); i++) {
            Observation o = figures.get(i).figure();
            NamedCsvRecord row = rows.get(i);
            assertThat(List.of(row.getField("indicator"), row.getField("sex"), row.getField("time_period"),
                    row.getField("obs_value"), row.getField("source"), row.getField("comment"))).containsExactly(
                    o.indicator(), o.sex().code(), o.timePeriod().code(), o.value() == null ? ""
                            : o.value().stripTrailingZeros().toPlainString(), o.source(),
                    comment(figures.get(i)));
        }
    }

    private static String comment(Shown shown) {
        String remark = shown.figure().remark() == null ? "" : shown.figure().remark();
        return shown.bounds().equals(Optional.of(Bounds.RANGE)) ? "Range given by the source. " + remark : remark;
    }

    @Test
    void boundsThatNobodyCallsAnIntervalAreARange() {
        Observation guesses = Figure.share("mental_health", "PTSD", "1998", "50").get("35", "80");
        Observation study = with(Figure.share("mental_health", "PTSD", "2015", "50").get("45", "55"),
                "As printed; 95% confidence interval.");

        assertThat(read(csv(guesses, study))).extracting(r -> r.getField("comment"))
                .containsExactly("Range given by the source.", "As printed; 95% confidence interval.");
        assertThat(read(csv(with(guesses, "Range given by the source.")))).extracting(r -> r.getField("comment"))
                .as("of a file that came back").containsExactly("Range given by the source.");
    }

    @Test
    void howAFigureIsStatedHasItsColumns() {
        Observation over = Figure.count("residence", "2009", "26000").get()
                .with(new Attributes(Qualifier.OVER, null, Computation.SUM));
        Observation interval = Figure.share("mental_health", "PTSD", "2015", "50").get("45", "55")
                .with(new Attributes(null, BoundKind.CI99, null));
        Observation guesses = Figure.share("mental_health", "PTSD", "1998", "50").get("35", "80");

        assertThat(read(csv(over, interval, guesses))).extracting(r -> r.getField("qualifier") + " "
                + r.getField("bound_kind") + " " + r.getField("computed"))
                .containsExactly("OVER  SUM", " CI99 ", "  ");
    }

    @Test
    void missingIsEmptyAndZeroIsZero() {
        List<NamedCsvRecord> rows = read(csv(Figure.count("returns", "2018", null).get(),
                Figure.count("returns", "2023", "0.0000").get()));

        assertThat(rows).extracting(r -> r.getField("obs_value")).containsExactly("", "0");
    }

    @Test
    void largeNumbersAreWrittenOut() {
        assertThat(read(csv(Figure.count("return_incentive", "_U", "50000000.0000").get())).getFirst()
                .getField("obs_value")).isEqualTo("50000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextStartsAFormula(String text) {
        NamedCsvRecord row = read(csv(with(text, text))).getFirst();

        assertThat(row.getField("source_locator")).isEqualTo("'" + text);
        assertThat(row.getField("comment")).isEqualTo("'" + text);
    }

    @Test
    void quotesCommasAndLineBreaksStayInTheirField() {
        assertThat(read(csv(with("a \"b\", c\nd", "한국어, \"말\""))).getFirst())
                .satisfies(r -> assertThat(r.getField("source_locator")).isEqualTo("a \"b\", c\nd"))
                .satisfies(r -> assertThat(r.getField("comment")).isEqualTo("한국어, \"말\""));
    }

    @Test
    void whatWasComputedSaysSo() {
        byte[] file = file(List.of(new Shown(with("p. 1", "As printed."), Shown.Origin.COMPUTED_INTERVAL),
                new Shown(with("p. 1", null), new Shown.Origin.Share(0, List.of()))));

        assertThat(read(file)).extracting(r -> r.getField("comment")).containsExactly(
                "95% interval computed from share and sample size (Wilson). As printed.",
                "Share computed from the counts of this source.");
    }

    private static Observation with(String locator, @Nullable String remark) {
        return with(Figure.count("arrivals", "2020", "1").get().at(locator), remark);
    }

    private static Observation with(Observation o, @Nullable String remark) {
        return new Observation(null, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.timePeriod(),
                o.value(), o.lower(), o.upper(), o.unitMeasure(), o.obsStatus(), null, o.source(), o.locator(), remark,
                o.attributes(), 1, null);
    }

    private static byte[] csv(Observation... figures) {
        return file(Arrays.stream(figures).map(o -> new Shown(o, Shown.Origin.STATED)).toList());
    }

    private static byte[] file(List<Shown> figures) {
        return ExportFormat.CSV.bytes(FiguresFile.of("figures", figures::forEach));
    }

    private static List<NamedCsvRecord> read(byte[] file) {
        return CsvReader.builder().ofNamedCsvRecord(text(file).substring(1)).stream().toList();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
