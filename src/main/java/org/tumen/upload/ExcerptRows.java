package org.tumen.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** Characters kept, what a text costs besides its characters counted too: some 8 MB. */
    private static final int ROOM = 4_000_000;
    private static final int COST = 20;

    private final Map<Place, String> replacements;
    private final Corrections corrections;
    private final List<Kept> kept = new ArrayList<>();
    private final Map<Place, String> originals = new HashMap<>();
    private long rows;
    private long room = ROOM;

    /** A row and how many rows stand before it. */
    private record Kept(long index, SheetRow row) {
    }

    /** @param replacements what the admin has put in the place of cells */
    ExcerptRows(Map<Place, String> replacements) {
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

    /** The rows that have to be looked for in a second reading: the gravest first, as many as are kept. */
    Set<Long> missing(Findings findings) {
        long read = rows <= FIRST ? Long.MAX_VALUE : kept.isEmpty() ? 0 : kept.getLast().row().number();
        return Stream.concat(replacements.keySet().stream(), places(findings)).map(Place::row).filter(r -> r > read)
                .distinct().limit(FOUND).collect(Collectors.toSet());
    }

    /** Takes these rows and their neighbours out of a second reading. */
    void second(Rows reading, Set<Long> missing) throws Unreadable {
        int left = missing.size();
        boolean found = false;
        Kept before = null;
        long index = 0;
        for (SheetRow row = reading.next(); row != null && (left > 0 || found); row = reading.next()) {
            boolean wanted = missing.contains(row.number());
            if (wanted && !found && before != null) {
                keep(before.index(), before.row());
            }
            if (index >= FIRST && (wanted || found)) {
                keep(index, row);
            }
            // A row that is kept already is nobody's neighbour any more.
            before = index < FIRST || wanted || found ? null : new Kept(index, row);
            found = wanted;
            left -= wanted ? 1 : 0;
            index++;
        }
    }

    private void keep(long index, SheetRow row) {
        long cost = row.cells().stream().mapToInt(c -> c.length() + COST).sum();
        if (cost <= room) {
            room -= cost;
            kept.add(new Kept(index, corrections.apply(row)));
            corrections.columns(row.number()).forEach(column ->
                    originals.put(new Place(row.number(), column), row.cell(column)));
        }
    }

    /** What is shown, once the findings are known. */
    Excerpt done(Findings findings, @Nullable Shape shape) {
        Set<Long> shown = kept.stream().map(k -> k.row().number()).collect(Collectors.toSet());
        int width = Stream.concat(kept.stream().map(k -> k.row().cells().size()), places(findings)
                .filter(p -> shown.contains(p.row())).map(p -> p.column() + 1)).max(Comparator.naturalOrder()).orElse(0);
        List<Integer> columns = columns(width, findings, shape);
        List<Excerpt.Line> lines = new ArrayList<>();
        long next = 0;
        long last = 0;
        for (Kept each : kept) {
            Excerpt.gap(lines, last, each.index() - next);
            lines.add(new Excerpt.Row(each.row().number(), columns.stream().map(each.row()::cell).toList()));
            next = each.index() + 1;
            last = each.row().number();
        }
        Excerpt.gap(lines, last, rows - next);
        return new Excerpt(lines, columns, width, rows, originals);
    }

    /** All columns where there are few; else those with findings, those that are read, and the first. */
    private static List<Integer> columns(int width, Findings findings, @Nullable Shape shape) {
        if (width <= COLUMNS) {
            return IntStream.range(0, width).boxed().toList();
        }
        Stream<Integer> read = switch (shape) {
            case null -> Stream.of();
            case Shape.Own own -> Stream.of();
            case Shape.Long table -> table.columns().keySet().stream();
            case Shape.Wide table -> Stream.concat(Stream.of(table.labelColumn()), table.headings().keySet().stream());
        };
        Set<Integer> chosen = Stream.of(Stream.of(0), places(findings).map(Place::column), read,
                        IntStream.range(0, width).boxed()).flatMap(s -> s).filter(c -> c < width).distinct()
                .limit(COLUMNS).collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(new TreeSet<>(chosen));
    }

    private static Stream<Place> places(Findings findings) {
        return findings.list().stream().sorted(Comparator.comparing(Finding::severity)).map(Finding::place)
                .filter(Objects::nonNull);
    }
}
