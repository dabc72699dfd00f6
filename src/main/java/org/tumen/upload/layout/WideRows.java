package org.tumen.upload.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.notation.Heading;
import org.tumen.upload.notation.Vocabulary;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/** Tables in which every value is of what the labels of its row and of its column say. */
public final class WideRows implements TableRows {

    private final Shape.Wide shape;
    private final Problems.Collecting findings;
    private final LabelColumns stub;
    private final WideHeader header;
    private final WideSums sums;
    private final Map<Field, String> whole = new EnumMap<>(Field.class);
    private boolean ended;

    public WideRows(Shape.Wide shape, RowLabels labels, Problems.Collecting findings) {
        this.shape = shape;
        this.findings = findings;
        this.stub = new LabelColumns(shape.before(), labels);
        this.header = new WideHeader(shape, labels, findings);
        this.sums = new WideSums(findings);
        whole.putAll(Defaults.PLAIN.values());
        whole.putAll(shape.defaults().values());
    }

    @Override
    public boolean header(SheetRow row) {
        header.row(row);
        return shape.open().isEmpty();
    }

    @Override
    public boolean row(SheetRow row, Consumer<RawFigure> figures) {
        if (!header.complete()) {
            header.row(row);
            return false;
        }
        if (ended || header.isAnother(row, stub)) {
            ended = true;
            return false;
        }
        boolean numbers = shape.columns().keySet().stream().anyMatch(c -> number(row.cell(c)) != null);
        if (!numbers && Vocabulary.SHIPPED.note(row.cell(first(row)))) {
            return note(row);
        }
        header.numbers(row);
        return switch (stub.read(row)) {
            case LabelColumns.Said.Known known -> known(row, known, figures);
            case LabelColumns.Said.Unknown unknown when numbers && unknown.time()
                    && unknown.label().chars().anyMatch(Character::isDigit) -> {
                findings.at(Rule.PERIOD, new CellRef(row.number(), unknown.column()),
                        unknown.label());
                sums.incomplete();
                yield true;
            }
            case LabelColumns.Said.Unknown unknown -> numbers ? unknown(row, unknown.label()) : note(row);
            case LabelColumns.Said.Unlabelled none -> numbers ? unknown(row, "") : note(row);
        };
    }

    private boolean note(SheetRow row) {
        int first = first(row);
        findings.at(Rule.NOTE, new CellRef(row.number(), first),
                row.cell(first).strip());
        return false;
    }

    /** A row without a meaning in which numbers stand: a note, if it begins like one. */
    private boolean unknown(SheetRow row, String label) {
        if (Vocabulary.SHIPPED.note(row.cell(first(row)))) {
            return note(row);
        }
        findings.at(Rule.UNKNOWN_ROW, new CellRef(row.number(), first(row)),
                label.strip());
        return true;
    }

    private static int first(SheetRow row) {
        int first = 0;
        while (first < row.cells().size() && row.cell(first).isBlank()) {
            first++;
        }
        return first;
    }

    private boolean known(SheetRow row, LabelColumns.Said.Known known, Consumer<RawFigure> figures) {
        CellRef place = new CellRef(row.number(), known.column());
        if (known.meanings().stream().anyMatch(RowMeaning.Ignored.class::isInstance)) {
            findings.at(Rule.IGNORED_ROW, place, known.label());
            return true;
        }
        boolean blank = shape.columns().keySet().stream().allMatch(c -> row.cell(c).isBlank());
        if (blank && stub.heads(known)) {
            findings.at(Rule.HEAD, place, known.label());
            return true;
        }
        if (known.meanings().stream().anyMatch(m -> m instanceof RowMeaning.FemaleShare
                || m.equals(RowMeaning.ALL_PERIODS))) {
            findings.at(Rule.CHECKED, place, known.label());
        }
        shape.columns().forEach((column, value) -> {
            if (!value.isIgnored()) {
                value(row, column, value.when(), Stream.concat(value.holds().stream(), known.meanings().stream())
                        .toList(), known.label(), figures);
            }
        });
        return true;
    }

    private void value(SheetRow row, int column, @Nullable Heading when, List<RowMeaning> meanings, String label,
            Consumer<RawFigure> figures) {
        Map<Field, String> says = new EnumMap<>(whole);
        says.remove(Field.OBS_STATUS);
        meanings.forEach(m -> say(m, says));
        String mark = says.getOrDefault(Field.OBS_STATUS, "");
        switch (when) {
            case null -> { }
            case Heading.Of(Period period, String status) -> {
                says.put(Field.TIME_PERIOD, period.code());
                mark = status;
            }
            case Heading.Total() -> says.put(Field.TIME_PERIOD, Observation.TOTAL);
        }
        says.remove(Field.OBS_STATUS);
        boolean share = meanings.stream().anyMatch(RowMeaning.FemaleShare.class::isInstance);
        sums.value(new CellRef(row.number(), column), (label + " " + header.group(column)).strip(), says, share,
                number(row.cell(column)));
        if (!share && !Observation.TOTAL.equals(says.get(Field.TIME_PERIOD))) {
            figures.accept(figure(row, column, says, mark));
        }
    }

    /** A total says nothing against a label that says more: "합계" under "여" is all women. */
    private static void say(RowMeaning meaning, Map<Field, String> says) {
        if (meaning instanceof RowMeaning.Figures(var said)) {
            said.forEach((field, code) -> {
                if (field == Field.TIME_PERIOD || !code.equals(Observation.TOTAL)) {
                    says.put(field, code);
                } else {
                    says.putIfAbsent(field, code);
                }
            });
        }
    }

    private RawFigure figure(SheetRow row, int column, Map<Field, String> says, String mark) {
        RawFigure raw = new RawFigure(row.number(), column);
        raw.say(Field.OBS_STATUS, shape.defaults().get(Field.OBS_STATUS));
        says.forEach(raw::say);
        raw.say(Field.OBS_VALUE, row.cell(column), column);
        // A whole table may be marked by default; what one of its labels says is added to that.
        raw.mark(mark);
        return raw;
    }

    private static CellNumber.@Nullable Value number(String cell) {
        return CellNumber.of(cell) instanceof CellNumber.Value value ? value : null;
    }

    @Override
    public void finish() {
        header.finish();
        if (header.isUnreadable()) {
            sums.incomplete();
        }
        sums.check();
    }
}
