package org.tumen.upload.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.notation.Vocabulary;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/** Tables in which one row is one figure. */
public final class LongRows implements TableRows {

    private final Shape shape;
    private final Problems.Collecting findings;
    private final Map<Integer, Field> columns = new TreeMap<>();
    private Defaults defaults;
    private int valueColumn;
    private int width;
    private boolean ended;

    public LongRows(Shape.Own shape, Problems.Collecting findings) {
        this.shape = shape;
        this.findings = findings;
        this.defaults = Defaults.PLAIN;
    }

    public LongRows(Shape.Long shape, Problems.Collecting findings) {
        this.shape = shape;
        this.findings = findings;
        this.defaults = shape.defaults();
        columns.putAll(shape.columns());
    }

    @Override
    public boolean header(SheetRow row) {
        if (shape instanceof Shape.Own) {
            ownColumns(row);
        }
        width = row.cells().size();
        List<String> ignored = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!columns.containsKey(column) && !row.cell(column).isBlank()) {
                ignored.add(Problems.Collecting.shortened(row.cell(column).strip()));
            }
        }
        if (!ignored.isEmpty()) {
            findings.at(Rule.IGNORED_COLUMNS, new CellRef(row.number(), 0), "",
                    Problems.Collecting.shortened(String.join(", ", ignored)));
        }
        columns.forEach((column, field) -> {
            if (field == Field.OBS_VALUE) {
                valueColumn = column;
            }
        });
        return complete(row);
    }

    private void ownColumns(SheetRow row) {
        Set<Field> seen = new HashSet<>();
        for (int column = 0; column < row.cells().size(); column++) {
            int at = column;
            Field.of(Wording.name(row.cell(column))).ifPresent(field -> {
                if (seen.add(field)) {
                    columns.put(at, field);
                } else {
                    findings.at(Rule.COLUMN_TWICE, new CellRef(row.number(), at),
                            row.cell(at), List.of(new Argument.Column(field)));
                }
            });
        }
        // A column that is there says what holds; only for one that is not there something is assumed.
        for (Field field : seen) {
            defaults = defaults.with(field, "");
        }
    }

    private boolean complete(SheetRow row) {
        Set<Field> open = shape.open();
        if (shape instanceof Shape.Own) {
            for (Field field : Field.values()) {
                if (field.required() && !columns.containsValue(field)) {
                    open.add(field);
                }
            }
        }
        open.forEach(f -> findings.at(Rule.MISSING_COLUMN, new CellRef(row.number(), 0), "",
                List.of(new Argument.Column(f))));
        return open.isEmpty();
    }

    @Override
    public boolean row(SheetRow row, Consumer<RawFigure> figures) {
        String value = row.cell(valueColumn);
        ended = ended || !value.isEmpty() && value.charAt(0) > '9' && isAnother(row);
        if (ended || value.isBlank() && note(row)) {
            return false;
        }
        RawFigure raw = new RawFigure(row.number(), valueColumn);
        defaults.values().forEach(raw::say);
        boolean anything = false;
        for (Map.Entry<Integer, Field> each : columns.entrySet()) {
            String text = row.cell(each.getKey());
            if (!text.isBlank()) {
                raw.say(each.getValue(), text, each.getKey());
                anything = true;
            } else if (raw.text(each.getValue()).isEmpty()) {
                raw.say(each.getValue(), "", each.getKey());
            }
        }
        if (anything) {
            beyond(row);
            figures.accept(raw);
        }
        return anything;
    }

    /** A number cut in two at its comma pushes all that follows out of its column, and the last out of the table. */
    private void beyond(SheetRow row) {
        for (int column = width; column < row.cells().size(); column++) {
            String text = row.cell(column);
            if (!text.isBlank()) {
                boolean number = CellNumber.of(text) instanceof CellNumber.Value;
                findings.at(number ? Rule.BEYOND : Rule.BESIDE, new CellRef(row.number(), column), text);
                return;
            }
        }
    }

    /** Whether headings stand where the table has its figures; says so. */
    private boolean isAnother(SheetRow row) {
        List<Integer> headings = columns.keySet().stream().filter(c -> Vocabulary.SHIPPED.field(row.cell(c))
                .isPresent()).toList();
        boolean another = headings.size() > 1 && headings.contains(valueColumn);
        if (another) {
            findings.at(Rule.SECOND_TABLE, new CellRef(row.number(), headings.getFirst()),
                    row.cell(headings.getFirst()));
        }
        return another;
    }

    private boolean note(SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column);
            if (!text.isBlank()) {
                boolean note = Vocabulary.SHIPPED.note(text);
                if (note) {
                    findings.at(Rule.NOTE, new CellRef(row.number(), column), text);
                }
                return note;
            }
        }
        return false;
    }

    @Override
    public void finish() {
        // Every row stands for itself.
    }
}
