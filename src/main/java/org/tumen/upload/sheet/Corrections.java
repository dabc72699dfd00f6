package org.tumen.upload.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an admin has put in the place of cells. */
public final class Corrections {

    private final Map<Long, Map<Integer, String>> byRow = new HashMap<>();

    public Corrections(Map<CellRef, String> cells) {
        cells.forEach((place, text) -> byRow.computeIfAbsent(place.row(), r -> new HashMap<>())
                .put(place.column(), text));
    }

    /** The corrected cells of a row, as columns counted from 0. */
    public Set<Integer> columns(long row) {
        return byRow.getOrDefault(row, Map.of()).keySet();
    }

    /** The row with its corrected cells. */
    public SheetRow apply(SheetRow row) {
        Map<Integer, String> corrected = byRow.get(row.number());
        if (corrected == null) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        corrected.forEach((column, text) -> {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        });
        return new SheetRow(row.number(), cells);
    }
}
