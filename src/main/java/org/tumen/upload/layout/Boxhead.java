package org.tumen.upload.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Period;
import org.tumen.upload.notation.PeriodHeadings;
import org.tumen.upload.notation.PeriodReading;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;

/**
 * The rows of labels above the columns of a wide table, and what they come to for each column. A label that spans
 * several columns stands in the first of them.
 */
public final class Boxhead {

    private final List<SheetRow> rows;
    private final int first;
    private final int end;
    private final List<List<String>> texts = new ArrayList<>();

    /**
     * The labels of these columns.
     *
     * @param first the first column that may hold values
     * @param end   the column before which the table ends
     */
    public Boxhead(List<SheetRow> rows, int first, int end) {
        this.rows = rows;
        this.first = first;
        this.end = end;
        for (int row = 0; row < rows.size(); row++) {
            texts.add(spread(row));
        }
    }

    /** The texts of a row by column from the first on, those of several columns above each of them. */
    private List<String> spread(int row) {
        List<String> spread = new ArrayList<>();
        String spanning = "";
        for (int column = first; column < end; column++) {
            int at = column;
            String text = rows.get(row).cell(column);
            boolean below = rows.stream().skip(row + 1).anyMatch(r -> !r.cell(at).isBlank());
            if (!text.isBlank()) {
                spanning = below ? text : "";
            }
            spread.add(text.isBlank() && below ? spanning : text);
        }
        return spread;
    }

    /** The different labels of a row, in their order. */
    public List<String> labels(int row) {
        Map<String, String> different = new LinkedHashMap<>();
        texts.get(row).stream().filter(t -> !t.isBlank()).forEach(t -> different.putIfAbsent(Wording.plain(t), t));
        return List.copyOf(different.values());
    }

    /** What the rows name, and what each of their words means, as far as it is known. */
    public List<LabelLine> lines(RowLabels known) {
        List<LabelLine> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> labels = labels(row);
            Field field = known.field(labels);
            long named = field == null ? 0 : labels.stream().filter(l -> known.meaning(field, l).isPresent()).count();
            int at = row;
            long periods = labels.stream().filter(l -> isPeriod(at, l)).count();
            if (periods > 0 && periods >= named) {
                lines.add(new LabelLine(row, Field.TIME_PERIOD, Map.of()));
            } else {
                Map<String, RowMeaning> words = new HashMap<>();
                labels.forEach(l -> known.meaning(field, l).ifPresent(m -> words.put(Wording.plain(l), m)));
                lines.add(new LabelLine(row, field, words));
            }
        }
        return lines;
    }

    private boolean isPeriod(int row, String label) {
        return PeriodReading.isLikely(label) || row > 0 && texts.get(row - 1).stream().distinct()
                .anyMatch(above -> within(above, label) != null);
    }

    /** A part of a year, such as "3월" beneath "2025"; null where it is none. */
    public static @Nullable String within(String above, String label) {
        if (PeriodReading.of(above) instanceof PeriodReading.At(Period.Year year, String status)) {
            String joined = year.code() + "." + label;
            return !label.isBlank() && PeriodReading.isLikely(joined) ? joined : null;
        }
        return null;
    }

    /**
     * What the labels come to for each column; without the columns of which one label is not known, or none says
     * anything.
     *
     * @param lines what the rows name and their words mean
     * @param stock whether the table counts people at a date rather than events in a period
     */
    public Map<Integer, ValueColumn> columns(List<LabelLine> lines, boolean stock) {
        Map<List<RowMeaning>, SortedMap<Integer, String>> periods = new LinkedHashMap<>();
        Map<Integer, ValueColumn> columns = new TreeMap<>();
        boolean timed = lines.stream().anyMatch(LabelLine::isTime);
        for (int column = first; column < end; column++) {
            List<RowMeaning> holds = holds(lines, column);
            String period = period(lines, column);
            if (holds != null && !period.isBlank()) {
                periods.computeIfAbsent(holds, h -> new TreeMap<>()).put(column, period);
            } else if (holds != null && !timed && !holds.isEmpty()) {
                columns.put(column, new ValueColumn(null, holds));
            }
        }
        periods.forEach((holds, texts) -> PeriodHeadings.read(texts, stock).forEach((column, heading) ->
                columns.put(column, new ValueColumn(heading, holds))));
        return columns;
    }

    private String period(List<LabelLine> lines, int column) {
        String period = "";
        for (LabelLine line : lines) {
            String text = line.isTime() ? text(line.at(), column) : "";
            String within = within(period, text);
            // Beneath a year, its total is the year.
            boolean whole = !period.isBlank() && PeriodReading.of(text) instanceof PeriodReading.Total;
            period = text.isBlank() || whole ? period : within != null ? within : text;
        }
        return period;
    }

    /** What the labels above a column say besides a period; null where one of them is not known. */
    private @Nullable List<RowMeaning> holds(List<LabelLine> lines, int column) {
        List<RowMeaning> holds = new ArrayList<>();
        for (LabelLine line : lines) {
            String text = line.isTime() ? "" : text(line.at(), column);
            RowMeaning meaning = line.words().get(Wording.plain(text));
            if (meaning != null) {
                holds.add(meaning);
            } else if (!text.isBlank() && !saysNothing(line.at(), text)) {
                return null;
            }
        }
        return holds;
    }

    /** A label that tells no columns apart: the name of what stands beneath it, or one above all of them. */
    private boolean saysNothing(int row, String label) {
        return RowLabels.isTitle(label) || rows.size() > 1 && labels(row).size() == 1;
    }

    private String text(int row, int column) {
        return row < texts.size() ? texts.get(row).get(column - first) : "";
    }

    /** The columns that have labels, with these, from the top down and each once. */
    public SortedMap<Integer, String> labelled() {
        SortedMap<Integer, String> labelled = new TreeMap<>();
        for (int column = first; column < end; column++) {
            Set<String> labels = new LinkedHashSet<>();
            for (int row = 0; row < rows.size(); row++) {
                if (!text(row, column).isBlank()) {
                    labels.add(text(row, column).strip());
                }
            }
            if (!labels.isEmpty()) {
                labelled.put(column, String.join(" ", labels));
            }
        }
        return labelled;
    }
}
