package org.tumen.dashboard.find;

import java.util.List;

/**
 * What was found for a query, by kind, the kind with what fits best first.
 *
 * @param release number of the release that was searched
 * @param leftOut codes of the indicators whose figures were not searched one by one
 */
record Found(String query, int release, List<Group> groups, List<String> leftOut) {

    /**
     * Those of one kind, what fits best first.
     *
     * @param hits at least one
     */
    record Group(Findable.Kind kind, List<Hit> hits) {
    }

    /**
     * A thing found.
     *
     * @param alike how many others differ from it in their period only, and fit no better
     */
    record Hit(Findable thing, int alike) {
    }

    /** How many there are of all kinds. */
    int count() {
        return groups.stream().mapToInt(g -> g.hits().size()).sum();
    }
}
