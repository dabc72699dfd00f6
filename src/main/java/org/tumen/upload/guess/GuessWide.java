package org.tumen.upload.guess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.upload.layout.Boxhead;
import org.tumen.upload.layout.Defaults;
import org.tumen.upload.layout.LabelLine;
import org.tumen.upload.layout.RowLabels;
import org.tumen.upload.layout.RowMeaning;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.notation.Heading;
import org.tumen.upload.notation.PeriodHeadings;
import org.tumen.upload.notation.PeriodReading;
import org.tumen.upload.notation.Vocabulary;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;

/** Says how a wide table is read of which the rows of labels are known. */
final class GuessWide {

    private static final int LABELS_WITHIN = 20;

    private final Catalogue catalogue;
    private final GuessDefaults guessDefaults;
    private final RowLabels labels;

    GuessWide(Catalogue catalogue, GuessDefaults guessDefaults, RowLabels labels) {
        this.catalogue = catalogue;
        this.guessDefaults = guessDefaults;
        this.labels = labels;
    }

    /**
     * The most likely reading.
     *
     * @param rows  the first rows of the table
     * @param at    where the rows of labels begin in them
     * @param count how many rows of labels there are
     */
    Shape.Wide of(List<SheetRow> rows, int at, int count, String sheet) {
        Defaults defaults = guessDefaults.of(rows, at, count, sheet);
        List<SheetRow> head = rows.subList(at, at + count);
        List<SheetRow> below = rows.subList(at + count, rows.size());
        int firstValue = firstValue(head, below);
        List<LabelLine> before = before(head, below, firstValue, stock(defaults));
        Shape.Wide shape = above(head, below, before, List.of(), defaults);
        boolean named = Stream.of(shape.above(), shape.before()).flatMap(List::stream)
                .flatMap(l -> l.words().values().stream()).anyMatch(m -> m instanceof RowMeaning.Figures(var says)
                && says.containsKey(Field.INDICATOR));
        if (named) {
            defaults = defaults.with(Field.UNIT_MEASURE, "");
        }
        return (Shape.Wide) shape.with(shape.open().contains(Field.TIME_PERIOD)
                ? defaults.with(Field.TIME_PERIOD, GuessDefaults.period(rows, at)) : defaults);
    }

    /** A settled reading for these rows: what it says holds, periods and what is new in the table are read anew. */
    Shape.Wide recalled(Shape.Wide settled, List<SheetRow> rows, int at) {
        int count = Math.min(settled.above().size(), rows.size() - at);
        List<SheetRow> head = rows.subList(at, at + count);
        List<SheetRow> below = rows.subList(at + count, rows.size());
        List<LabelLine> before = settled.before().stream().map(l -> known(l, below, stock(settled.defaults())))
                .toList();
        return above(head, below, before, settled.above(), settled.defaults());
    }

    private Shape.Wide above(List<SheetRow> head, List<SheetRow> below, List<LabelLine> before,
            List<LabelLine> settled, Defaults defaults) {
        int first = before.stream().mapToInt(LabelLine::at).max().orElse(-1) + 1;
        Boxhead boxhead = new Boxhead(head, first, end(head, below, before, first));
        List<LabelLine> lines = new ArrayList<>(boxhead.lines(labels));
        for (LabelLine said : settled) {
            if (said.at() < lines.size()) {
                lines.set(said.at(), merged(said, lines.get(said.at())));
            }
        }
        return new Shape.Wide(head.getFirst().number(), lines, before, boxhead.columns(lines, stock(defaults)),
                defaults);
    }

    /** What was settled, and the words that are new. */
    private static LabelLine merged(LabelLine settled, LabelLine found) {
        Map<String, RowMeaning> words = new HashMap<>(found.words());
        words.putAll(settled.words());
        return new LabelLine(settled.at(), settled.words().isEmpty() ? found.field() : settled.field(), words);
    }

    /** Periods explain each other and are read anew; other words mean what was settled. */
    private LabelLine known(LabelLine settled, List<SheetRow> below, boolean stock) {
        List<String> words = texts(below, settled.at());
        if (settled.isTime()) {
            return new LabelLine(settled.at(), settled.field(), periods(words, stock));
        }
        return merged(settled, new LabelLine(settled.at(), settled.field(), words(settled.field(), words)));
    }

    /** The first column over which a period stands, or a group over numbers. */
    private int firstValue(List<SheetRow> head, List<SheetRow> below) {
        int width = head.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        return IntStream.range(0, width).filter(c -> texts(head, c).stream().anyMatch(t -> PeriodReading.isLikely(t)
                || labels.meaning(null, t).isPresent() && !RowLabels.isTitle(t) && overNumbers(below, c)))
                .findFirst().orElse(1);
    }

    private static boolean overNumbers(List<SheetRow> below, int column) {
        List<String> texts = texts(below, column);
        return texts.stream().filter(t -> CellNumber.of(t) instanceof CellNumber.Value).count() * 2 >= texts.size();
    }

    private List<LabelLine> before(List<SheetRow> head, List<SheetRow> below, int firstValue, boolean stock) {
        List<LabelLine> lines = new ArrayList<>();
        long most = 0;
        int best = -1;
        for (int column = 0; column < Math.min(firstValue, LABELS_WITHIN); column++) {
            List<String> texts = texts(below, column);
            long known = texts.stream().filter(this::tells).count();
            int at = column;
            if (head.stream().anyMatch(r -> FindBoxhead.isTime(r.cell(at), texts))) {
                lines.add(new LabelLine(column, Field.TIME_PERIOD, periods(texts, stock)));
            } else if (known > 0 && 2 * known >= texts.stream().filter(t -> !Vocabulary.SHIPPED.note(t)).count()) {
                lines.add(line(column, texts));
            }
            if (known > most) {
                most = known;
                best = column;
            }
        }
        int column = best;
        if (best >= 0 && lines.stream().noneMatch(l -> l.at() == column)) {
            lines.add(line(best, texts(below, best)));
            lines.sort(Comparator.comparingInt(LabelLine::at));
        }
        return lines;
    }

    private LabelLine line(int column, List<String> texts) {
        Field field = labels.field(texts);
        return new LabelLine(column, field, words(field, texts));
    }

    private Map<String, RowMeaning> words(@Nullable Field field, Collection<String> texts) {
        Map<String, RowMeaning> words = new HashMap<>();
        texts.forEach(t -> labels.meaning(field, t).ifPresent(m -> words.put(Wording.plain(t), m)));
        return words;
    }

    /** What the periods in a column mean, in the order in which they stand. */
    private static Map<String, RowMeaning> periods(Collection<String> texts, boolean stock) {
        SortedMap<Integer, String> different = new TreeMap<>();
        Set<String> seen = new LinkedHashSet<>();
        texts.stream().filter(t -> seen.add(Wording.plain(t))).forEach(t -> different.put(different.size(), t));
        Map<String, RowMeaning> words = new HashMap<>();
        PeriodHeadings.read(different, stock).forEach((i, heading) -> words.put(Wording.plain(different.get(i)),
                switch (heading) {
                    case Heading.Of(var period, String status) -> RowMeaning.at(period, status);
                    case Heading.Total() -> RowMeaning.ALL_PERIODS;
                }));
        return words;
    }

    private static List<String> texts(List<SheetRow> rows, int column) {
        return rows.stream().map(r -> r.cell(column)).filter(t -> !t.isBlank()).toList();
    }

    /** Where the table ends on the right: where the labels of another begin. */
    private int end(List<SheetRow> head, List<SheetRow> below, List<LabelLine> before, int first) {
        int width = head.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        for (int column = first + 1; column < width; column++) {
            if (another(head, below, before, column)) {
                return column;
            }
        }
        return Math.max(first, width);
    }

    private boolean another(List<SheetRow> head, List<SheetRow> below, List<LabelLine> before, int column) {
        List<String> above = texts(head, column);
        List<String> texts = texts(below, column);
        boolean repeated = before.stream().anyMatch(l -> !above.isEmpty() && above.equals(texts(head, l.at())));
        boolean value = above.stream().anyMatch(t -> PeriodReading.isLikely(t) || labels.meaning(null, t).isPresent());
        return repeated && texts.stream().anyMatch(t -> PeriodReading.isLikely(t) || tells(t))
                || !value && texts.stream().filter(this::tells).count() > 1;
    }

    /** Whether a label says of whom or what a row is. */
    private boolean tells(String label) {
        return labels.meaning(null, label).filter(m -> !m.equals(RowMeaning.NOTHING_NEW)).isPresent();
    }

    private boolean stock(Defaults defaults) {
        return catalogue.indicators().stream().anyMatch(i -> i.code().equals(defaults.get(Field.INDICATOR))
                && i.stock());
    }
}
