package org.tumen.upload.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.statistics.HeldFigures;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.upload.draft.Impact;
import org.tumen.upload.file.ReadFile;
import org.tumen.upload.file.Unreadable;
import org.tumen.upload.guess.GuessShape;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.screening.Screened;
import org.tumen.upload.screening.Screening;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problem;

/** A template uploaded as it was taken changes nothing, and nothing in it is more than a text or a number. */
class TemplatesTest {

    private static final Catalogue CATALOGUE = ShippedData.catalogue();
    private static final List<Observation> STANDING = ShippedData.newest();
    private static final Standing HELD = HeldFigures.standing(STANDING);
    private static final GuessShape GUESS = new GuessShape(CATALOGUE);
    private static final List<TemplateFormat> FORMATS = List.of(new CsvTemplate(), new XlsxTemplate());

    static Stream<Arguments> everyIndicatorInEveryFormat() {
        return CATALOGUE.indicators().stream().flatMap(i -> FORMATS.stream().map(f -> Arguments.of(i.code(), f)));
    }

    @ParameterizedTest
    @MethodSource("everyIndicatorInEveryFormat")
    void aFilledOneSaysWhatStands(String indicator, TemplateFormat format) throws Unreadable {
        Template template = filled(indicator);
        ReadFile read = ReadFile.of("figures." + format.extension(), format.write(template));
        Shape shape = GUESS.of(read.rows()).orElseThrow();
        Impact.Scale scale = new Impact.Scale(HELD);
        Screening screening = new Screening(shape, CATALOGUE, HELD, Map.of(), c -> scale.take(c.figure()));

        read.rows().forEach(screening::row);
        Screened screened = screening.finish();

        assertThat(read.remarks()).isEmpty();
        assertThat(shape).isInstanceOf(Shape.Own.class);
        assertThat(screened.findings().list()).noneMatch(f -> f.severity() == Problem.Severity.ERROR);
        assertThat(template.figures()).isNotEmpty().hasSize((int) screened.figures());
        assertThat(scale.impact().changes()).isEmpty();
        assertThat(scale.impact().unmentioned()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyIndicatorInEveryFormat")
    void anEmptyOneHasItsColumnsOnly(String indicator, TemplateFormat format) throws Unreadable {
        ReadFile read = ReadFile.of("figures." + format.extension(), format.write(filled(indicator).emptied()));

        assertThat(read.cells()).containsExactly(Observation.COLUMNS);
        assertThat(GUESS.of(read.rows())).containsInstanceOf(Shape.Own.class);
    }

    @Test
    void aWorkbookListsEveryCodeThatItsFiguresUse() throws IOException {
        for (Indicator indicator : CATALOGUE.indicators()) {
            Template template = filled(indicator.code());
            List<List<String>> codes = rows(new XlsxTemplate().write(template.emptied()), 1).stream()
                    .map(r -> r.stream().map(c -> c.getText()).toList()).toList();

            assertThat(codes.getFirst()).containsExactly("column", "code", "title_en", "title_ko");
            assertThat(codes).allSatisfy(row -> assertThat(row).hasSize(4).noneMatch(String::isBlank));
            assertThat(codes).contains(List.of("indicator", indicator.code(), indicator.title().en(),
                    indicator.title().ko()));
            List<List<String>> named = codes.stream().map(row -> row.subList(0, 2)).toList();
            assertThat(named).doesNotHaveDuplicates();
            assertThat(template.figures()).allSatisfy(o -> assertThat(named).contains(
                    List.of("ref_area", o.refArea()), List.of("sex", o.sex().code()), List.of("age", o.age()),
                    List.of("unit_measure", o.unitMeasure()), List.of("source", o.source()),
                    List.of("category", o.group()), List.of("obs_status", o.obsStatus().substring(0, 1))));
        }
    }

    @Test
    void numbersAreNumbersAndPeriodsAreTexts() throws IOException {
        List<Row> rows = rows(new XlsxTemplate().write(filled("arrivals")), 0);

        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
            assertThat(row.getCell(Field.TIME_PERIOD.ordinal()).getType()).isEqualTo(CellType.STRING);
            row.getOptionalCell(Field.OBS_VALUE.ordinal()).ifPresent(c ->
                    assertThat(c.getType()).isEqualTo(CellType.NUMBER));
        });
    }

    @Test
    void noTextStartsAFormula() throws IOException, Unreadable {
        Template template = new Template(CATALOGUE.indicator("arrivals"), List.of(figure("=1+1", "@SUM(A1)"),
                figure("+7", "-7")), filled("arrivals").codes());

        for (TemplateFormat format : FORMATS) {
            assertThat(ReadFile.of("figures." + format.extension(), format.write(template)).cells())
                    .flatExtracting(cells -> cells.subList(13, Math.min(15, cells.size())))
                    .as(format.extension()).containsExactly("source_locator", "comment", "'=1+1", "'@SUM(A1)",
                            "'+7", "'-7");
        }
        byte[] workbook = new XlsxTemplate().write(template);
        assertThat(Stream.concat(rows(workbook, 0).stream(), rows(workbook, 1).stream()).flatMap(Row::stream)
                .filter(Objects::nonNull)).isNotEmpty().noneMatch(c -> c.getType() == CellType.FORMULA);
    }

    private static Template filled(String indicator) {
        return Template.filled(CATALOGUE.indicator(indicator), STANDING.stream()
                .filter(o -> o.indicator().equals(indicator)).toList(), CATALOGUE);
    }

    private static Observation figure(String locator, String comment) {
        Observation o = STANDING.getFirst();
        return new Observation(null, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.timePeriod(),
                BigDecimal.ONE, null, null, o.unitMeasure(), o.obsStatus(), null, o.source(), locator, comment,
                o.attributes(), 1, null);
    }

    private static List<Row> rows(byte[] workbook, int sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getSheet(sheet).orElseThrow().read();
        }
    }
}
