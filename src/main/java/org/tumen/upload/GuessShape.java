package org.tumen.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Catalogue;

/** Looks at the first rows of a table and says how it is most likely to be read. */
final class GuessShape {

    /** How many rows are enough to see what a table is. */
    static final int LOOKED_AT = 60;

    /** A header wider than this is not looked at to its end, only to see what the table is. */
    private static final int WIDEST = 1_000;
    private static final int LABELS_WITHIN = 20;

    private final GuessDefaults guessDefaults;
    private final RowLabels labels;
    private final Catalogue catalogue;

    GuessShape(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.guessDefaults = new GuessDefaults(catalogue);
        this.labels = new RowLabels(catalogue);
    }

    /** The most likely shape; empty where no row looks like a header. */
    Optional<Shape> of(List<SheetRow> rows) {
        List<SheetRow> first = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
        Optional<Shape> own = first.stream().filter(GuessShape::ownHeader).findFirst()
                .map(r -> new Shape.Own(r.number()));
        if (own.isPresent()) {
            return own;
        }
        SheetRow wide = null;
        int periods = 0;
        SheetRow flat = null;
        int fields = 1;
        for (SheetRow row : first) {
            int found = periods(row);
            if (found > periods && labelled(first, row) >= (found > 1 ? 1 : 2)) {
                wide = row;
                periods = found;
            }
            if (columns(row).size() > fields) {
                flat = row;
                fields = columns(row).size();
            }
        }
        if (wide != null && (flat == null || periods > fields)) {
            return Optional.of(wide(first, wide));
        }
        return flat == null ? Optional.empty() : Optional.of(flat(first, flat));
    }

    /**
     * What tables of the same making have in common: the header's words, periods left open, so that what an admin has
     * said of this quarter's table is known for the next.
     */
    static String signature(SheetRow header) {
        List<String> words = new ArrayList<>();
        for (String cell : header.cells()) {
            String word = dated(PeriodReading.of(cell)) ? "#" : Wording.plain(cell);
            if (!word.equals("#") || words.isEmpty() || !words.getLast().equals("#")) {
                words.add(word);
            }
        }
        return String.join("|", words);
    }

    /** A remembered shape for a table with a header of the same signature: its own header row and periods. */
    Shape recalled(Shape remembered, SheetRow header) {
        return switch (remembered) {
            case Shape.Own own -> new Shape.Own(header.number());
            case Shape.Long(long row, var columns, var defaults) ->
                new Shape.Long(header.number(), columns, defaults);
            case Shape.Wide(long row, int label, var headings, var rows, var defaults) ->
                new Shape.Wide(header.number(), label, headings(header, label, defaults), rows, defaults);
        };
    }

    private static boolean ownHeader(SheetRow row) {
        Set<Field> named = new HashSet<>();
        row.cells().forEach(c -> Field.of(Wording.name(c)).ifPresent(named::add));
        return Stream.of(Field.values()).filter(Field::required).allMatch(named::contains);
    }

    private static int periods(SheetRow row) {
        return (int) row.cells().stream().limit(WIDEST).map(PeriodReading::of).filter(GuessShape::dated).distinct()
                .count();
    }

    private static boolean dated(PeriodReading reading) {
        return switch (reading) {
            case PeriodReading.At(var period, String status) -> period.end().map(e -> plausible(e.getYear()))
                    .orElse(false);
            case PeriodReading.Until(int year, String status) -> plausible(year);
            case PeriodReading.Total() -> false;
            case PeriodReading.Unreadable() -> false;
        };
    }

    /** Numbers of people look like years, too. */
    private static boolean plausible(int year) {
        return year > 1944 && year < 2101;
    }

    private long labelled(List<SheetRow> rows, SheetRow header) {
        int column = labelColumn(rows, header);
        return column < 0 ? 0 : labelled(rows, header, column);
    }

    private long labelled(List<SheetRow> rows, SheetRow header, int column) {
        return rows.stream().filter(r -> r.number() > header.number())
                .filter(r -> labels.meaning(r.cell(column)).isPresent()).count();
    }

    /** The column before the first period in which most labels are known. */
    private int labelColumn(List<SheetRow> rows, SheetRow header) {
        int firstPeriod = 0;
        while (firstPeriod < header.cells().size() && !dated(PeriodReading.of(header.cell(firstPeriod)))) {
            firstPeriod++;
        }
        return IntStream.range(0, Math.min(firstPeriod, LABELS_WITHIN)).boxed().max((a, b) -> {
            int more = Long.compare(labelled(rows, header, a), labelled(rows, header, b));
            return more != 0 ? more : Integer.compare(b, a);
        }).orElse(-1);
    }

    private Shape wide(List<SheetRow> rows, SheetRow header) {
        int label = labelColumn(rows, header);
        Map<String, RowMeaning> meanings = new LinkedHashMap<>();
        rows.stream().filter(r -> r.number() > header.number()).map(r -> r.cell(label))
                .forEach(l -> labels.meaning(l).ifPresent(m -> meanings.put(Wording.plain(l), m)));
        boolean named = meanings.values().stream().anyMatch(m -> m instanceof RowMeaning.Figures(var says)
                && says.containsKey(Field.INDICATOR));
        Defaults defaults = guessDefaults.of(rows, header);
        if (named) {
            defaults = defaults.with(Field.UNIT_MEASURE, "");
        }
        return new Shape.Wide(header.number(), label, headings(header, label, defaults), meanings, defaults);
    }

    private Map<Integer, Heading> headings(SheetRow header, int label, Defaults defaults) {
        boolean stock = catalogue.indicators().stream().anyMatch(i -> i.code().equals(defaults.get(Field.INDICATOR))
                && i.flowOrStock().equals("stock"));
        SortedMap<Integer, String> texts = new TreeMap<>();
        for (int column = label + 1; column < header.cells().size(); column++) {
            if (!header.cell(column).isBlank()) {
                texts.put(column, header.cell(column));
            }
        }
        return PeriodHeadings.read(texts, stock);
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

    private Shape flat(List<SheetRow> rows, SheetRow header) {
        Map<Integer, Field> columns = columns(header);
        if (!columns.containsValue(Field.OBS_VALUE)) {
            numbers(rows, header, columns).ifPresent(c -> columns.put(c, Field.OBS_VALUE));
        }
        Defaults defaults = guessDefaults.of(rows, header);
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
