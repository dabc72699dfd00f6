package org.tumen.upload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How indicators belong together, and what is usual for one: upload/relations.csv. */
final class Relations {

    /** The relations as shipped. */
    static final Relations SHIPPED = new Relations();

    private final Map<String, Map<String, String>> pairs = new LinkedHashMap<>();

    private Relations() {
        ResourceTable.read("/upload/relations.csv").forEach(r -> pairs
                .computeIfAbsent(r.getField("relation"), k -> new LinkedHashMap<>())
                .put(r.getField("of"), r.getField("is")));
    }

    /** By indicator, what is so related to it. */
    Map<String, String> of(String relation) {
        return Map.copyOf(pairs.getOrDefault(relation, Map.of()));
    }

    /** The same, seen from the other side. */
    Map<String, String> turned(String relation) {
        return of(relation).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
