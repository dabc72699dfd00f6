package org.tumen.upload.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.layout.LabelLine;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Corrections;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.SheetRow;

/**
 * Chooses what of a table an admin is shown. The first rows are kept while the table is read; what was found in others
 * is known only after that, so they are looked for in a second reading.
 */
final class ExcerptRows {

    /** So many rows are kept from the beginning. */
    static final int FIRST = 300;
    /** So many rows with findings or corrections are kept beyond those, each with its neighbours. */
    static final int FOUND = 500;
    /** So many columns are shown. */
    static final int COLUMNS = 60;

    /** Characters kept at each reading, what a text costs besides its characters counted too: some 4 MB. */
    private static final int SPACE = 2_000_000;
    private static final int COST = 20;

    private final Map<CellRef, String> replacements;
    private final Corrections corrections;
    /** By how many rows stand before each. */
    private final TreeMap<Long, SheetRow> kept = new TreeMap<>();
    private final Map<CellRef, String> originals = new HashMap<>();
    private long rows;
    private long space = SPACE;
    private Set<Long> missing = Set.of();
    /** Rows of the second reading so far, the last of them, and whether it was missing. */
    private long again;
    private @Nullable SheetRow before;
    private boolean found;

    /** @param replacements what the admin has put in the place of cells */
    ExcerptRows(Map<CellRef, String> replacements) {
        this.replacements = replacements;
        this.corrections = new Corrections(replacements);
    }

    /** Takes the next row of the first reading, as it stands in the file. */
    void first(SheetRow row) {
        if (rows < FIRST) {
            keep(rows, row);
        }
        rows++;
    }

    /** Whether rows have to be looked for in a second reading; of many, those with the gravest findings are. */
    boolean missing(Problems findings) {
        Set<Long> there = kept.values().stream().map(SheetRow::number).collect(Collectors.toSet());
        if (!kept.isEmpty() && rows > kept.size()) {
            // The neighbour of the last one is missing.
            there.remove(kept.lastEntry().getValue().number());
        }
        missing = Stream.concat(replacements.keySet().stream(), places(findings)).map(CellRef::row)
                .filter(row -> !there.contains(row)).distinct().limit(FOUND).collect(Collectors.toSet());
        space = SPACE;
        return !missing.isEmpty();
    }

    /**
     * Takes the next row of the second reading: those that are missing are kept, and their neighbours.
     *
     * @return whether the next row is needed too
     */
    boolean second(SheetRow row) {
        boolean wanted = missing.remove(row.number());
        if (wanted && before != null) {
            keep(again - 1, before);
        }
        if (wanted || found) {
            keep(again, row);
        }
        before = row;
        found = wanted;
        again++;
        return wanted || !missing.isEmpty();
    }

    private void keep(long index, SheetRow row) {
        long cost = row.cells().stream().mapToInt(c -> c.length() + COST).sum();
        if (cost <= space && kept.putIfAbsent(index, corrections.apply(row)) == null) {
            space -= cost;
            corrections.columns(row.number()).forEach(column ->
                    originals.put(new CellRef(row.number(), column), row.cell(column)));
        }
    }

    /** What is shown, once the findings are known. */
    Excerpt done(Problems findings, @Nullable Shape shape) {
        Set<Long> shown = kept.values().stream().map(SheetRow::number).collect(Collectors.toSet());
        int width = Stream.concat(kept.values().stream().map(row -> row.cells().size()), places(findings)
                .filter(p -> shown.contains(p.row())).map(p -> p.column() + 1)).max(Comparator.naturalOrder())
                .orElse(0);
        List<Integer> columns = columns(width, findings, shape);
        List<Excerpt.Line> lines = new ArrayList<>();
        long next = 0;
        long last = 0;
        for (Map.Entry<Long, SheetRow> each : kept.entrySet()) {
            SheetRow row = each.getValue();
            Excerpt.gap(lines, last, each.getKey() - next);
            lines.add(new Excerpt.Row(row.number(), columns.stream().map(row::cell).toList()));
            next = each.getKey() + 1;
            last = row.number();
        }
        Excerpt.gap(lines, last, rows - next);
        return new Excerpt(lines, columns, width, rows, originals);
    }

    /** All columns where there are few; else those with findings, those that are read, and the first. */
    private static List<Integer> columns(int width, Problems findings, @Nullable Shape shape) {
        if (width <= COLUMNS) {
            return IntStream.range(0, width).boxed().toList();
        }
        Stream<Integer> read = switch (shape) {
            case null -> Stream.of();
            case Shape.Own own -> Stream.of();
            case Shape.Long table -> table.columns().keySet().stream();
            case Shape.Wide table -> Stream.concat(table.before().stream().map(LabelLine::at),
                    table.columns().keySet().stream());
        };
        Set<Integer> chosen = Stream.of(Stream.of(0), places(findings).map(CellRef::column), read,
                        IntStream.range(0, width).boxed()).flatMap(s -> s).filter(c -> c < width).distinct()
                .limit(COLUMNS).collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(new TreeSet<>(chosen));
    }

    private static Stream<CellRef> places(Problems findings) {
        return findings.list().stream().sorted(Comparator.comparing(Problem::severity)).map(Problem::place)
                .filter(Objects::nonNull);
    }
}
