package org.tumen.upload.guess;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tumen.upload.layout.Boxhead;
import org.tumen.upload.layout.RowLabels;
import org.tumen.upload.layout.RowMeaning;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.notation.CellNumber.Missing;
import org.tumen.upload.notation.CellNumber.Value;
import org.tumen.upload.notation.PeriodReading;
import org.tumen.upload.notation.Vocabulary;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;

/** Finds the rows of labels above a wide table: one of periods or groups of people, and what belongs to it. */
final class FindBoxhead {

    /** What stands in so many columns is enough to see which rows are labels. */
    private static final int WIDEST = 200;

    private static final int LABELS_WITHIN = 20;
    private static final int MOST = 3;

    private final List<SheetRow> rows;
    private final RowLabels labels;

    /** @param rows the first rows of a table */
    FindBoxhead(List<SheetRow> rows, RowLabels labels) {
        this.rows = rows;
        this.labels = labels;
    }

    /**
     * Rows of labels.
     *
     * @param at      where the first of them stands in the list
     * @param rows    how many they are
     * @param told    how many different periods or groups they tell apart
     * @param grouped whether they tell groups apart, and not periods
     */
    record Found(int at, int rows, int told, boolean grouped) {
    }

    /** The rows that are most likely labels of columns; empty where none are. */
    Optional<Found> find() {
        int timed = -1;
        int periods = 0;
        int grouped = -1;
        int groups = 0;
        for (int i = 0; i < rows.size(); i++) {
            int found = periods(i);
            if (found > periods && known(i, firstPeriod(i)) >= (found > 1 ? 1 : 2)) {
                timed = i;
                periods = found;
            }
            int named = groups(i).size();
            if (named > groups && (timeColumn(i).isPresent() || named > 1 && known(i, firstGroup(i)) > 0)) {
                grouped = i;
                groups = named;
            }
        }
        // Where the rows say when, a row with numbers like years is but one of them.
        if (grouped >= 0 && (timed < 0 || timeColumn(grouped).isPresent())) {
            return Optional.of(whole(grouped, firstGroup(grouped), groups, true));
        }
        return timed < 0 ? Optional.empty() : Optional.of(whole(timed, firstPeriod(timed), periods, false));
    }

    /** How many different periods stand in a row; none where other numbers do, too. */
    private int periods(int row) {
        Set<PeriodReading> periods = new HashSet<>();
        int numbers = 0;
        for (String cell : cells(row, 0)) {
            if (PeriodReading.isLikely(cell)) {
                periods.add(PeriodReading.of(cell));
            } else if (CellNumber.of(cell) instanceof Value) {
                numbers++;
            }
        }
        return numbers < periods.size() ? periods.size() : 0;
    }

    /** The groups of people and the like that stand in a row above numbers. */
    private Set<RowMeaning> groups(int row) {
        Set<RowMeaning> groups = new HashSet<>();
        for (int column = 0; column < Math.min(WIDEST, rows.get(row).cells().size()); column++) {
            if (isGroup(row, column)) {
                groups.add(labels.meaning(null, rows.get(row).cell(column)).orElseThrow());
            }
        }
        return groups;
    }

    private boolean isGroup(int row, int column) {
        String label = rows.get(row).cell(column);
        return !(CellNumber.of(label) instanceof Value) && !PeriodReading.isLikely(label) && labels.meaning(null, label)
                .filter(m -> !m.equals(RowMeaning.NOTHING_NEW)).isPresent() && overNumbers(row, column);
    }

    /** Whether there are numbers beneath a cell, and hardly anything else. */
    private boolean overNumbers(int row, int column) {
        List<CellNumber> cells = beneath(row, column).stream().map(CellNumber::of).toList();
        long numbers = cells.stream().filter(Value.class::isInstance).count();
        return numbers > 0 && 2 * (numbers + cells.stream().filter(Missing.class::isInstance).count()) >= cells.size();
    }

    private List<String> beneath(int row, int column) {
        return rows.stream().skip(row + 1).map(r -> r.cell(column)).filter(t -> !t.isBlank()).toList();
    }

    private int firstPeriod(int row) {
        return first(row, PeriodReading::isLikely);
    }

    /** The first column of groups, those before it that only say what is counted among them. */
    private int firstGroup(int row) {
        int first = IntStream.range(0, rows.get(row).cells().size()).filter(c -> isGroup(row, c)).findFirst()
                .orElse(0);
        while (first > 0 && labels.meaning(null, rows.get(row).cell(first - 1))
                .filter(RowMeaning.NOTHING_NEW::equals).isPresent() && overNumbers(row, first - 1)) {
            first--;
        }
        return first;
    }

    private int first(int row, Predicate<String> wanted) {
        List<String> cells = rows.get(row).cells();
        return IntStream.range(0, cells.size()).filter(c -> wanted.test(cells.get(c))).findFirst()
                .orElse(cells.size());
    }

    /** How many labels are known in the column before the first with values in which most are. */
    private long known(int row, int first) {
        return IntStream.range(0, Math.min(first, LABELS_WITHIN)).mapToLong(c -> beneath(row, c).stream()
                .filter(l -> labels.meaning(null, l).isPresent()).count()).max().orElse(0);
    }

    /** The column before the groups in which each row says when. */
    private Optional<Integer> timeColumn(int row) {
        return IntStream.range(0, Math.min(firstGroup(row), LABELS_WITHIN)).boxed().filter(c ->
                !PeriodReading.isLikely(rows.get(row).cell(c)) && isTime(rows.get(row).cell(c), beneath(row, c)))
                .findFirst();
    }

    /** Whether a column of labels says when: its title does, or most of what stands beneath it are periods. */
    static boolean isTime(String title, List<String> beneath) {
        long periods = beneath.stream().filter(PeriodReading::isLikely).count();
        boolean said = Vocabulary.SHIPPED.field(title).filter(f -> f == Field.TIME_PERIOD).isPresent();
        return said ? periods > 0 : periods > 1 && 2 * periods >= beneath.stream()
                .filter(t -> !Vocabulary.SHIPPED.note(t) && !RowLabels.isTotal(t)).count();
    }

    /** The row with those above and beneath it that are labels of the same columns. */
    private Found whole(int row, int first, int told, boolean grouped) {
        int from = row;
        int to = row;
        while (from > 0 && to - from + 1 < MOST && spans(from - 1, from, first)) {
            from--;
        }
        while (to + 1 < rows.size() && to - from + 1 < MOST && divides(to + 1, to, first)) {
            to++;
        }
        return new Found(from, to - from + 1, told, grouped);
    }

    /** Whether the upper row has labels, too: of groups or periods, or beside a label that covers both rows. */
    private boolean spans(int upper, int lower, int first) {
        List<String> above = cells(upper, first);
        if (above.stream().anyMatch(this::isNumber) || above.stream().anyMatch(Vocabulary.SHIPPED::note)) {
            return false;
        }
        long known = above.stream().filter(this::isLabel).map(Wording::plain).distinct().count();
        boolean beside = cells(lower, 0).size() == cells(lower, first).size()
                && cells(upper, 0).size() > above.size();
        return known > 1 || beside && (known > 0 || above.size() > 1);
    }

    /** Whether the lower row is labels, too: nothing but groups or parts of years, and no label of a row. */
    private boolean divides(int lower, int upper, int first) {
        List<String> labelled = cells(lower, first);
        long known = labelled.stream().filter(l -> isLabel(l) || rows.get(upper).cells().stream()
                .anyMatch(above -> Boxhead.within(above, l) != null)).count();
        return known > 0 && 2 * known >= labelled.size() && labelled.stream().noneMatch(this::isNumber)
                && rows.get(lower).cells().stream().limit(first).allMatch(c -> c.isBlank() || RowLabels.isTitle(c));
    }

    private boolean isLabel(String text) {
        return labels.meaning(null, text).isPresent() || PeriodReading.isLikely(text);
    }

    private boolean isNumber(String text) {
        return CellNumber.of(text) instanceof Value && !PeriodReading.isLikely(text);
    }

    /** What stands in a row from a column on. */
    private List<String> cells(int row, int from) {
        return rows.get(row).cells().stream().limit(WIDEST).skip(from).filter(c -> !c.isBlank()).toList();
    }
}
