package org.tumen.upload.notation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How indicators belong together, and what is usual for one: upload/relations.csv. */
public final class Relations {

    /** The relations as shipped. */
    public static final Relations SHIPPED = new Relations();

    private final Map<String, Map<String, String>> pairs = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> remarks = new LinkedHashMap<>();

    private Relations() {
        ResourceTable.read("/upload/relations.csv").forEach(r -> {
            put(pairs, r, "is");
            put(remarks, r, "remark");
        });
    }

    private static void put(Map<String, Map<String, String>> where, NamedCsvRecord row, String column) {
        where.computeIfAbsent(row.getField("relation"), k -> new LinkedHashMap<>())
                .put(row.getField("of"), row.getField(column));
    }

    /** What is said of a figure that is computed by this relation; one of the remarks of data/comments.csv. */
    public String remark(String relation, String of) {
        return remarks.get(relation).get(of);
    }

    /** By indicator, what is so related to it. */
    public Map<String, String> of(String relation) {
        return Map.copyOf(pairs.getOrDefault(relation, Map.of()));
    }

    /** The same, seen from the other side. */
    public Map<String, String> turned(String relation) {
        return of(relation).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
