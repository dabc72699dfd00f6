package org.tumen.upload.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tumen.upload.sheet.SheetRow;

/**
 * A table of figures by period, sex and age, written with any of them before the rows and the others above the
 * columns, as ministries do: labels that go on left blank, totals and shares beside the figures.
 *
 * @param before  what the columns of labels name, from the left
 * @param above   what the rows of labels name, from the top down
 * @param merged  whether a label that goes on stands there once
 * @param total   whether there is a total over all periods
 * @param share   whether there is the women's share
 * @param title   the rows above the table, and the columns left of it that are blank
 * @param notes   the rows beneath it
 * @param numbers men, then women, of each period and age; null where there is no number
 */
record CrossTable(List<Dimension> before, List<Dimension> above, boolean merged, boolean total, boolean share,
        List<Label> periods, List<Label> ages, int blank, List<String> title, List<String> notes,
        List<List<Integer>> numbers) {

    /** What a label may name. */
    enum Dimension {
        TIME, SEX, AGE
    }

    /**
     * A label.
     *
     * @param code   what it means; {@code share} for the women's share, {@code total} for all periods
     * @param status status letter
     */
    record Label(String text, String code, String status) {
    }

    /** The figures that stand in it: sex, age, period, number, status. */
    List<String> figures() {
        List<String> figures = new ArrayList<>();
        cells((labels, number) -> {
            Label period = labels.get(Dimension.TIME);
            String sex = labels.get(Dimension.SEX).code();
            if (!number.isEmpty() && !sex.equals("share") && !period.code().equals("total")) {
                figures.add("%s %s %s %s %s".formatted(sex, labels.get(Dimension.AGE).code(), period.code(),
                        number.replace(",", ""), period.status().isEmpty() ? "A" : period.status()));
            }
        });
        return figures;
    }

    /** The table as rows of a sheet. */
    List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        title.forEach(t -> rows.add(row(rows, List.of("", t))));
        List<List<Label>> columns = labels(above);
        for (int i = 0; i < above.size(); i++) {
            List<String> cells = new ArrayList<>();
            int at = i;
            before.forEach(d -> cells.add(at > 0 ? "" : heading(d)));
            cells.addAll(line(columns, i));
            rows.add(row(rows, cells));
        }
        List<List<Label>> labels = labels(before);
        for (int i = 0; i < labels.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < before.size(); column++) {
                cells.add(line(labels, column).get(i));
            }
            for (List<Label> column : columns) {
                cells.add(number(cell(labels.get(i), column)));
            }
            rows.add(row(rows, cells));
        }
        notes.forEach(n -> rows.add(row(rows, List.of(n))));
        return rows;
    }

    private SheetRow row(List<SheetRow> before, List<String> cells) {
        List<String> shifted = new ArrayList<>(java.util.Collections.nCopies(blank, ""));
        shifted.addAll(cells);
        return new SheetRow(before.size() + 1, shifted);
    }

    private static String heading(Dimension dimension) {
        return switch (dimension) {
            case TIME -> "연도";
            case SEX -> "성별";
            case AGE -> "구분";
        };
    }

    /** One label of each, in their order; a label that goes on is blank, unless another before it has changed. */
    private List<String> line(List<List<Label>> labels, int at) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            boolean goesOn = i > 0 && at < labels.get(i).size() - 1
                    && labels.get(i).subList(0, at + 1).equals(labels.get(i - 1).subList(0, at + 1));
            line.add(merged && goesOn ? "" : labels.get(i).get(at).text());
        }
        return line;
    }

    private List<List<Label>> labels(List<Dimension> dimensions) {
        List<List<Label>> labels = List.of(List.of());
        for (Dimension dimension : dimensions) {
            labels = labels.stream().flatMap(before -> labels(dimension).stream().map(l -> {
                List<Label> longer = new ArrayList<>(before);
                longer.add(l);
                return longer;
            })).map(List::copyOf).toList();
        }
        return labels;
    }

    private List<Label> labels(Dimension dimension) {
        List<Label> labels = new ArrayList<>();
        switch (dimension) {
            case TIME -> {
                labels.addAll(periods);
                if (total) {
                    labels.add(new Label("합계", "total", ""));
                }
            }
            case SEX -> {
                labels.addAll(List.of(new Label("남(명)", "M", ""), new Label("여(명)", "F", ""),
                        new Label("계", "_T", "")));
                if (share) {
                    labels.add(new Label("여성비율", "share", ""));
                }
            }
            case AGE -> labels.addAll(ages);
        }
        return labels;
    }

    private interface Cells {
        void cell(Map<Dimension, Label> labels, String number);
    }

    private void cells(Cells cells) {
        for (List<Label> row : labels(before)) {
            for (List<Label> column : labels(above)) {
                Map<Dimension, Label> cell = cell(row, column);
                cells.cell(cell, number(cell));
            }
        }
    }

    private Map<Dimension, Label> cell(List<Label> row, List<Label> column) {
        Map<Dimension, Label> cell = new HashMap<>(new TreeMap<>(Map.of(Dimension.AGE, new Label("", "_T", ""))));
        for (int i = 0; i < before.size(); i++) {
            cell.put(before.get(i), row.get(i));
        }
        for (int i = 0; i < above.size(); i++) {
            cell.put(above.get(i), column.get(i));
        }
        return cell;
    }

    private String number(Map<Dimension, Label> labels) {
        Label period = labels.get(Dimension.TIME);
        Integer men = 0;
        Integer women = 0;
        for (int i = 0; i < periods.size(); i++) {
            if (period.code().equals("total") || period.equals(periods.get(i))) {
                int at = 2 * (i * Math.max(1, ages.size()) + Math.max(0, ages.indexOf(labels.get(Dimension.AGE))));
                men = sum(men, number(at));
                women = sum(women, number(at + 1));
            }
        }
        return switch (labels.get(Dimension.SEX).code()) {
            case "M" -> written(men);
            case "F" -> written(women);
            case "_T" -> written(sum(men, women));
            default -> women == null || men == null || men + women == 0 ? "" : "%.1f%%".formatted(
                    100.0 * women / (men + women));
        };
    }

    private Integer number(int at) {
        List<Integer> all = numbers.get(at % numbers.size());
        return all.get(at / numbers.size() % all.size());
    }

    private static Integer sum(Integer one, Integer other) {
        return one == null || other == null ? null : Integer.valueOf(one + other);
    }

    private static String written(Integer number) {
        return number == null ? "" : number % 2 == 0 ? String.valueOf(number) : "%,d".formatted(number);
    }
}
