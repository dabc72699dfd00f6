package org.tumen.upload.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.notation.PeriodReading;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/** The rows of labels of a wide table as they are read: what is said of its columns, and whether another follows. */
final class WideHeader {

    private final Shape.Wide shape;
    private final RowLabels labels;
    private final Problems.Collecting findings;
    private final List<SheetRow> rows = new ArrayList<>();
    private SortedMap<Integer, String> labelled = new TreeMap<>();
    /** Columns that have a label and are not read, and those of them in which numbers stand. */
    private final SortedMap<Integer, String> unread = new TreeMap<>();
    private final Set<Integer> counted = new HashSet<>();
    private boolean unreadable;

    WideHeader(Shape.Wide shape, RowLabels labels, Problems.Collecting findings) {
        this.shape = shape;
        this.labels = labels;
        this.findings = findings;
    }

    /** Whether all rows of labels have been taken. */
    boolean complete() {
        return rows.size() >= shape.above().size();
    }

    /** Takes the next row of labels. */
    void row(SheetRow row) {
        rows.add(row);
        if (complete()) {
            int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
            labelled = new Boxhead(rows, 0, width).labelled();
            for (Integer column : labelled.keySet()) {
                if (beginsAnother(column)) {
                    findings.at(Rule.SECOND_TABLE, place(column), labelled.get(column));
                    break;
                }
                look(column, labelled.get(column));
            }
        }
        if (rows.size() == 1) {
            shape.open().forEach(f -> findings.at(Rule.MISSING_COLUMN,
                    new CellRef(row.number(), 0), "", List.of(new Argument.Column(f))));
        }
    }

    /** Whether labels stand to the right of the table that would be read if they belonged to it. */
    private boolean beginsAnother(int column) {
        int last = shape.columns().keySet().stream().mapToInt(c -> c).max().orElse(Integer.MAX_VALUE);
        return column > last && (isLabel(labelled.get(column)) || RowLabels.isTitle(labelled.get(column)))
                && labelled.tailMap(column).values().stream().anyMatch(this::isLabel);
    }

    private boolean isLabel(String text) {
        return PeriodReading.isLikely(text) || labels.meaning(null, text).isPresent();
    }

    private void look(int column, String label) {
        ValueColumn value = shape.columns().get(column);
        if (value == null) {
            unknown(column, label);
        } else if (value.isIgnored()) {
            unread.put(column, label);
        } else if (value.isChecked()) {
            findings.at(Rule.CHECKED, place(column), label);
        }
    }

    private void unknown(int column, String label) {
        boolean timed = !shape.headings().isEmpty();
        if (shape.before().stream().anyMatch(l -> l.at() == column)) {
            return;
        }
        // A heading with digits is most likely a period that nobody can read: its figures must not get lost.
        if (timed && shape.above().size() == 1 && label.chars().anyMatch(Character::isDigit)) {
            findings.at(Rule.PERIOD, place(column), label);
            unreadable = true;
        } else {
            unread.put(column, label);
        }
    }

    private CellRef place(int column) {
        return new CellRef(rows.stream().filter(r -> !r.cell(column).isBlank()).reduce((upper, lower) -> lower)
                .orElse(rows.getFirst()).number(), column);
    }

    /** Besides a period, what stands above a column; empty where nothing does. */
    String group(int column) {
        ValueColumn value = shape.columns().get(column);
        return value == null || value.holds().isEmpty() ? "" : labelled.getOrDefault(column, "");
    }

    /** Whether a row beneath is the labels of another table, and says so: periods or groups in place of numbers. */
    boolean isAnother(SheetRow row, LabelColumns stub) {
        if (!stub.isHead(row, rows.getFirst())) {
            return false;
        }
        List<String> cells = shape.columns().keySet().stream().map(row::cell).filter(c -> !c.isBlank()).toList();
        long known = cells.stream().filter(this::isLabel).count();
        boolean another = known > 1 && cells.stream().noneMatch(c -> CellNumber.of(c) instanceof CellNumber.Value
                && !PeriodReading.isLikely(c)) && (!stub.isBlank(row) || rise(cells));
        if (another) {
            int first = shape.columns().keySet().stream().filter(c -> !row.cell(c).isBlank()).findFirst().orElse(0);
            findings.at(Rule.SECOND_TABLE, new CellRef(row.number(), first),
                    row.cell(first));
        }
        return another;
    }

    /** Without a label beside them, numbers of people could be years as well; years rise. */
    private static boolean rise(List<String> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (CellNumber.of(cells.get(i - 1)) instanceof CellNumber.Value(var one, var w, var r, var p, var s)
                    && CellNumber.of(cells.get(i)) instanceof CellNumber.Value(var next, var w2, var r2, var p2,
                    var s2) && one.compareTo(next) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the periods cannot be read. */
    boolean isUnreadable() {
        return unreadable;
    }

    /** Takes note of numbers in columns that are not read, and says where one stands to the right of all of them. */
    void numbers(SheetRow row) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        for (int column = width; column < row.cells().size(); column++) {
            if (CellNumber.of(row.cell(column)) instanceof CellNumber.Value) {
                findings.at(Rule.BEYOND_WIDE, new CellRef(row.number(), column),
                        row.cell(column));
                break;
            }
        }
        unread.keySet().stream().filter(c -> CellNumber.of(row.cell(c)) instanceof CellNumber.Value)
                .forEach(counted::add);
    }

    /** Says which columns were not read. */
    void finish() {
        unread.forEach((column, label) -> {
            if (counted.contains(column) && !shape.columns().containsKey(column)) {
                findings.at(Rule.UNKNOWN_COLUMN, place(column), label);
            }
        });
        String others = unread.entrySet().stream().filter(e -> !counted.contains(e.getKey())
                        || shape.columns().containsKey(e.getKey()))
                .map(e -> Problems.Collecting.shortened(e.getValue())).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            findings.at(Rule.IGNORED_COLUMNS,
                    new CellRef(rows.getFirst().number(), 0), "", Problems.Collecting.shortened(others));
        }
    }
}
