package org.tumen.upload.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.kit.Csv;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Observation;
import org.tumen.upload.sheet.Field;

/** Templates as workbooks: the figures on the first sheet, the codes that may be used, with titles, on the second. */
@Component
final class XlsxTemplate implements TemplateFormat {

    private static final List<String> CODE_COLUMNS = LocalizedText.columns("column", "code", "title_*");
    /** The column of the first title; the title in each language has a column of its own. */
    private static final int TITLES = 2;
    /** In characters. */
    private static final int WIDTH = 16;
    private static final int WIDE = 48;
    /** Cells so formatted keep what is typed: 2014-02 stays a period and does not become a day. */
    private static final String AS_TYPED = "@";

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public byte[] write(Template template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tumen", "1.0")) {
            figures(workbook.newWorksheet("observations"), template.figures());
            codes(workbook.newWorksheet("codes"), template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void figures(Worksheet sheet, List<Observation> figures) {
        header(sheet, Observation.COLUMNS);
        for (Field field : Field.values()) {
            sheet.width(field.ordinal(), field.kind() == Field.Kind.TEXT ? WIDE : WIDTH);
            if (field.kind() != Field.Kind.NUMBER) {
                sheet.style(field.ordinal()).format(AS_TYPED).set();
            }
        }
        int row = 0;
        for (Observation figure : figures) {
            row++;
            for (Field field : Field.values()) {
                write(sheet, row, field, figure);
            }
        }
    }

    private static void write(Worksheet sheet, int row, Field field, Observation o) {
        int column = field.ordinal();
        switch (field) {
            case INDICATOR -> text(sheet, row, column, o.indicator());
            case REF_AREA -> text(sheet, row, column, o.refArea());
            case SEX -> text(sheet, row, column, o.sex().code());
            case AGE -> text(sheet, row, column, o.age());
            case CATEGORY -> text(sheet, row, column, o.category());
            case TIME_PERIOD -> text(sheet, row, column, o.timePeriod().code());
            case OBS_VALUE -> number(sheet, row, column, o.value());
            case LOWER -> number(sheet, row, column, o.lower());
            case UPPER -> number(sheet, row, column, o.upper());
            case UNIT_MEASURE -> text(sheet, row, column, o.unitMeasure());
            case OBS_STATUS -> text(sheet, row, column, o.obsStatus());
            case SAMPLE_SIZE -> number(sheet, row, column, o.sampleSize() == null ? null
                    : BigDecimal.valueOf(o.sampleSize()));
            case SOURCE -> text(sheet, row, column, o.source());
            case SOURCE_LOCATOR -> text(sheet, row, column, o.locator());
            case COMMENT -> text(sheet, row, column, o.remark());
            case QUALIFIER -> constant(sheet, row, column, o.attributes().qualifier());
            case BOUND_KIND -> constant(sheet, row, column, o.attributes().boundKind());
            case COMPUTED -> constant(sheet, row, column, o.attributes().computed());
        }
    }

    private static void codes(Worksheet sheet, Template template) {
        header(sheet, CODE_COLUMNS);
        int row = 0;
        for (Template.Code code : template.codes()) {
            row++;
            text(sheet, row, 0, code.list());
            text(sheet, row, 1, code.code());
            List<String> titles = code.title().all();
            for (int i = 0; i < titles.size(); i++) {
                text(sheet, row, TITLES + i, titles.get(i));
            }
        }
        for (int column = 0; column < CODE_COLUMNS.size(); column++) {
            sheet.width(column, column < TITLES ? WIDTH : WIDE);
        }
    }

    private static void header(Worksheet sheet, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, Csv.harmless(text));
        }
    }

    private static void constant(Worksheet sheet, int row, int column, @Nullable Enum<?> constant) {
        text(sheet, row, column, constant == null ? null : constant.name());
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }
}
