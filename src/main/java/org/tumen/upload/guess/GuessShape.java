package org.tumen.upload.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.upload.layout.Defaults;
import org.tumen.upload.layout.RowLabels;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.notation.PeriodReading;
import org.tumen.upload.notation.Vocabulary;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;

/** Looks at the first rows of a table and says how it is most likely to be read. */
public final class GuessShape {

    /** How many rows are enough to see what a table is. */
    static final int LOOKED_AT = 60;

    /** A header wider than this is not looked at to its end, only to see what the table is. */
    private static final int WIDEST = 1_000;

    private final GuessDefaults guessDefaults;
    private final GuessWide guessWide;
    private final RowLabels labels;

    public GuessShape(Catalogue catalogue) {
        this.labels = new RowLabels(catalogue);
        this.guessDefaults = new GuessDefaults(catalogue);
        this.guessWide = new GuessWide(catalogue, guessDefaults, labels);
    }

    /** The most likely shape of a table that is on no sheet with a name; empty where no row looks like a header. */
    public Optional<Shape> of(List<SheetRow> rows) {
        return of(rows, "");
    }

    /** The most likely shape; empty where no row looks like a header. */
    public Optional<Shape> of(List<SheetRow> rows, String sheet) {
        List<SheetRow> first = first(rows);
        Optional<Shape> own = first.stream().filter(GuessShape::ownHeader).findFirst()
                .map(r -> new Shape.Own(r.number()));
        if (own.isPresent()) {
            return own;
        }
        int flat = -1;
        int fields = 1;
        for (int i = 0; i < first.size(); i++) {
            int named = columns(first.get(i)).size();
            if (named > fields) {
                flat = i;
                fields = named;
            }
        }
        FindBoxhead.Found wide = new FindBoxhead(first, labels).find().orElse(null);
        if (wide != null && (flat < 0 || wide.told() > fields || wide.grouped() && wide.told() > 1
                || !columns(first.get(flat)).containsValue(Field.TIME_PERIOD))) {
            return Optional.of(guessWide.of(first, wide.at(), wide.rows(), sheet));
        }
        if (flat >= 0 && hasMergedLabels(first, flat)) {
            return Optional.of(guessWide.of(first, flat, 1, sheet));
        }
        return flat < 0 ? Optional.empty() : Optional.of(flat(first, flat, sheet));
    }

    /** Whether a label before the figures mostly stands once for several rows. */
    private boolean hasMergedLabels(List<SheetRow> rows, int at) {
        Map<Integer, Field> columns = columns(rows.get(at));
        Optional<Integer> value = columns.keySet().stream().filter(c -> columns.get(c) == Field.OBS_VALUE).findFirst();
        List<SheetRow> figures = value.map(v -> rows.stream().skip(at + 1L)
                .filter(r -> CellNumber.of(r.cell(v)) instanceof CellNumber.Value).toList()).orElse(List.of());
        return !figures.isEmpty() && columns.keySet().stream().filter(c -> c < value.get())
                .filter(c -> columns.get(c) == Field.TIME_PERIOD || RowLabels.NAMED.contains(columns.get(c)))
                .filter(c -> !figures.getFirst().cell(c).isBlank()).anyMatch(c -> 2 * figures.stream()
                        .filter(r -> r.cell(c).isBlank()).count() >= figures.size());
    }

    /** The most likely shape, if it is one in which a row is a figure and its headings stand in this row. */
    public Optional<Shape> flat(List<SheetRow> rows, long headerRow, String sheet) {
        List<SheetRow> first = first(rows);
        return index(first, headerRow).map(at -> flat(first, at, sheet));
    }

    /** The most likely shape, if rows and columns have labels and so many rows of labels begin with this row. */
    public Optional<Shape> wide(List<SheetRow> rows, long headerRow, int count, String sheet) {
        List<SheetRow> first = first(rows);
        return index(first, headerRow).map(at -> guessWide.of(first, at, Math.min(count, first.size() - at), sheet));
    }

    private static List<SheetRow> first(List<SheetRow> rows) {
        return rows.subList(0, Math.min(rows.size(), LOOKED_AT));
    }

    private static Optional<Integer> index(List<SheetRow> rows, long number) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).number() == number).boxed().findFirst();
    }

    /**
     * What tables of the same making have in common: the header's words, periods left open, so that what an admin has
     * said of this quarter's table is known for the next.
     */
    public static String signature(SheetRow header) {
        return signature(List.of(words(header)));
    }

    /** The words of a row of labels, cell by cell, periods left open. */
    public static List<String> words(SheetRow row) {
        return row.cells().stream().map(c -> PeriodReading.isLikely(c) ? "#" : Wording.plain(c)).toList();
    }

    /** The same of several rows of labels: of these each word counts once, however many years it stands under. */
    public static String signature(List<List<String>> rows) {
        if (rows.size() > 1) {
            return rows.stream().flatMap(List::stream).filter(w -> !w.isEmpty()).distinct()
                    .collect(Collectors.joining("|"));
        }
        List<String> words = new ArrayList<>();
        for (String word : rows.getFirst()) {
            if (!word.equals("#") || words.isEmpty() || !words.getLast().equals("#")) {
                words.add(word);
            }
        }
        return String.join("|", words);
    }

    /** A remembered shape for a table with a header of the same signature: its own header row and periods. */
    public Shape recalled(Shape remembered, SheetRow header) {
        return recalled(remembered, List.of(header), header.number());
    }

    /** A settled or remembered shape for the table of which the labels begin in this row: its own rows and periods. */
    public Shape recalled(Shape known, List<SheetRow> rows, long headerRow) {
        return switch (known) {
            case Shape.Own own -> new Shape.Own(headerRow);
            case Shape.Long(long row, var columns, var defaults) -> new Shape.Long(headerRow, columns, defaults);
            case Shape.Wide wide -> {
                List<SheetRow> first = first(rows);
                yield index(first, headerRow).<Shape>map(at -> guessWide.recalled(wide, first, at)).orElse(wide);
            }
        };
    }

    private static boolean ownHeader(SheetRow row) {
        Set<Field> named = new HashSet<>();
        row.cells().forEach(c -> Field.of(Wording.name(c)).ifPresent(named::add));
        return Stream.of(Field.values()).filter(Field::required).allMatch(named::contains);
    }

    private Map<Integer, Field> columns(SheetRow row) {
        Map<Integer, Field> columns = new HashMap<>();
        Set<Field> taken = new HashSet<>();
        for (int column = 0; column < Math.min(WIDEST, row.cells().size()); column++) {
            Field field = field(row.cell(column));
            if (field != null && taken.add(field)) {
                columns.put(column, field);
            }
        }
        return columns;
    }

    private @Nullable Field field(String heading) {
        return Vocabulary.SHIPPED.field(heading)
                .orElse(guessDefaults.indicator(List.of(heading)).isEmpty() ? null : Field.OBS_VALUE);
    }

    private Shape flat(List<SheetRow> rows, int at, String sheet) {
        SheetRow header = rows.get(at);
        Map<Integer, Field> columns = columns(header);
        if (!columns.containsValue(Field.OBS_VALUE)) {
            numbers(rows, header, columns).ifPresent(c -> columns.put(c, Field.OBS_VALUE));
        }
        Defaults defaults = guessDefaults.of(rows, at, 1, sheet);
        for (Field field : columns.values()) {
            // What a column says, cell by cell, is not to be filled where a cell is blank by mistake.
            defaults = defaults.with(field, "");
        }
        return new Shape.Long(header.number(), columns, columns.containsValue(Field.INDICATOR)
                ? defaults.with(Field.UNIT_MEASURE, "") : defaults);
    }

    /** The first column without a name in which there are only numbers. */
    private static Optional<Integer> numbers(List<SheetRow> rows, SheetRow header, Map<Integer, Field> named) {
        return IntStream.range(0, header.cells().size()).filter(c -> !named.containsKey(c)).boxed().filter(c -> {
            Set<String> cells = rows.stream().filter(r -> r.number() > header.number()).map(r -> r.cell(c))
                    .filter(t -> !t.isBlank()).collect(Collectors.toSet());
            return !cells.isEmpty() && cells.stream().allMatch(t -> CellNumber.of(t) instanceof CellNumber.Value);
        }).findFirst();
    }
}
