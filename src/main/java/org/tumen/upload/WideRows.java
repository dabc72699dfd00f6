package org.tumen.upload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tables in which periods stand side by side and one row is one group of people. */
final class WideRows implements TableRows {

    private final Shape.Wide shape;
    private final Findings.Collecting findings;
    private final WideSums sums;

    WideRows(Shape.Wide shape, Findings.Collecting findings) {
        this.shape = shape;
        this.findings = findings;
        this.sums = new WideSums(shape.headings(), findings);
    }

    @Override
    public boolean header(SheetRow row) {
        List<String> ignored = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column);
            Place place = new Place(row.number(), column);
            if (shape.headings().get(column) instanceof Heading.Total) {
                findings.at(Finding.Severity.INFORMATION, "screen.checked", place, text);
            } else if (!shape.headings().containsKey(column) && column != shape.labelColumn() && !text.isBlank()) {
                // A heading with digits is most likely a period that nobody can read: its figures must not get lost.
                if (text.chars().anyMatch(Character::isDigit)) {
                    findings.at(Finding.Severity.ERROR, "screen.period", place, text);
                } else {
                    ignored.add(Findings.Collecting.shortened(text.strip()));
                }
            }
        }
        if (!ignored.isEmpty()) {
            findings.at(Finding.Severity.INFORMATION, "screen.ignoredColumns", new Place(row.number(), 0), "",
                    Findings.Collecting.shortened(String.join(", ", ignored)));
        }
        shape.open().forEach(f -> findings.at(Finding.Severity.ERROR, "screen.missingColumn",
                new Place(row.number(), 0), "", f.column()));
        return shape.open().isEmpty();
    }

    @Override
    public boolean row(SheetRow row, Consumer<RawFigure> figures) {
        String label = row.cell(shape.labelColumn());
        return switch (shape.rows().get(Wording.plain(label))) {
            case null -> unknown(row, label);
            case RowMeaning.Figures(Map<Field, String> says) -> {
                sums.line(row.number(), label, says, numbers(row));
                figures(row, says, figures);
                yield true;
            }
            case RowMeaning.FemaleShare() -> {
                findings.at(Finding.Severity.INFORMATION, "screen.checked",
                        new Place(row.number(), shape.labelColumn()), label);
                sums.line(row.number(), label, null, numbers(row));
                yield true;
            }
            case RowMeaning.Ignored() -> {
                findings.at(Finding.Severity.INFORMATION, "screen.ignoredRow",
                        new Place(row.number(), shape.labelColumn()), label);
                yield true;
            }
        };
    }

    /** A row without a meaning: a note, unless numbers stand in it. */
    private boolean unknown(SheetRow row, String label) {
        int first = 0;
        while (first < row.cells().size() && row.cell(first).isBlank()) {
            first++;
        }
        Place place = new Place(row.number(), first);
        if (Vocabulary.SHIPPED.note(row.cell(first)) || numbers(row).isEmpty()) {
            findings.at(Finding.Severity.INFORMATION, "screen.note", place, row.cell(first).strip());
            return false;
        }
        findings.at(Finding.Severity.WARNING, "screen.unknownRow", place, label.strip());
        return true;
    }

    private void figures(SheetRow row, Map<Field, String> says, Consumer<RawFigure> figures) {
        shape.headings().forEach((column, heading) -> {
            if (heading instanceof Heading.Of(var period, String status)) {
                RawFigure raw = new RawFigure(row.number(), column);
                Defaults.PLAIN.values().forEach(raw::say);
                shape.defaults().values().forEach(raw::say);
                says.forEach(raw::say);
                raw.say(Field.TIME_PERIOD, period.code());
                raw.say(Field.OBS_VALUE, row.cell(column), column);
                // A whole table may be marked by default; what one of its headings says is added to that.
                raw.mark(status);
                figures.accept(raw);
            }
        });
    }

    private SortedMap<Integer, BigDecimal> numbers(SheetRow row) {
        SortedMap<Integer, BigDecimal> numbers = new TreeMap<>();
        for (Integer column : shape.headings().keySet()) {
            BigDecimal number = number(row.cell(column));
            if (number != null) {
                numbers.put(column, number);
            }
        }
        return numbers;
    }

    private static @Nullable BigDecimal number(String cell) {
        return CellNumber.of(cell) instanceof CellNumber.Value value ? value.number() : null;
    }

    @Override
    public void finish() {
        sums.check();
    }
}
