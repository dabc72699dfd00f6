package org.tumen.upload.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.upload.sheet.Keys;

/**
 * Which age groups make up which. Ages only: the parts that other code lists name are not all there are, Seoul is not
 * all of South Korea.
 */
final class AgeTree {

    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final KnownFigures known;

    AgeTree(Catalogue catalogue, KnownFigures known) {
        this.known = known;
        catalogue.items("age").stream().filter(i -> i.parent() != null)
                .forEach(i -> parts.computeIfAbsent(i.parent(), p -> new ArrayList<>()).add(i.code()));
    }

    /** The ages that are made up of others. */
    Set<String> wholes() {
        return parts.keySet();
    }

    /** The numbers that make up an age; none where one of them is not known. */
    List<KnownFigures.Term> parts(Observation.Key key, String whole) {
        List<KnownFigures.Term> terms = new ArrayList<>();
        for (String part : parts.getOrDefault(whole, List.of())) {
            List<KnownFigures.Term> value = value(key, part);
            if (value.isEmpty()) {
                return List.of();
            }
            terms.addAll(value);
        }
        return terms;
    }

    /** The number of an age, or else the numbers that make it up; none where neither is known. */
    List<KnownFigures.Term> value(Observation.Key key, String age) {
        KnownFigures.Term own = known.term(Keys.aged(key, age));
        return own != null ? List.of(own) : parts(key, age);
    }
}
