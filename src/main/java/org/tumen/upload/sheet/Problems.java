package org.tumen.upload.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is wrong in a file: every problem counted, the first ones of each rule kept, so that a million bad rows do not
 * fill the memory.
 *
 * @param list       the problems kept, in the order in which they were found
 * @param bySeverity how many there are of each severity, kept or not
 * @param byRule     how many there are of each rule, kept or not
 */
public record Problems(List<Problem> list, Map<Problem.Severity, Long> bySeverity, Map<Rule, Long> byRule) {

    /** How many problems of one rule are kept. */
    public static final int KEPT = 1_000;

    public Problems {
        list = List.copyOf(list);
        bySeverity = Collections.unmodifiableMap(new EnumMap<>(bySeverity));
        byRule = Collections.unmodifiableMap(byRule.isEmpty() ? Map.of() : new EnumMap<>(byRule));
    }

    /** How many problems of this severity there are. */
    public long count(Problem.Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /** How many problems there are. */
    public long count() {
        return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many problems of this rule there are. */
    public long count(Rule rule) {
        return byRule.getOrDefault(rule, 0L);
    }

    /** These problems, and then others. */
    public Problems and(Problems others) {
        Map<Problem.Severity, Long> severities = new EnumMap<>(bySeverity);
        others.bySeverity.forEach((severity, count) -> severities.merge(severity, count, Long::sum));
        Map<Rule, Long> rules = new EnumMap<>(Rule.class);
        rules.putAll(byRule);
        others.byRule.forEach((rule, count) -> rules.merge(rule, count, Long::sum));
        return new Problems(Stream.concat(list.stream(), others.list.stream()).toList(), severities, rules);
    }

    /** Whether nothing keeps the file from being published. */
    public boolean publishable() {
        return count(Problem.Severity.ERROR) == 0;
    }

    /** Collects problems while a file is read. */
    public static final class Collecting {
        private final List<Problem> kept = new ArrayList<>();
        private final Map<Problem.Severity, Long> bySeverity = new EnumMap<>(Problem.Severity.class);
        private final Map<Rule, Long> byRule = new EnumMap<>(Rule.class);

        public Collecting() {
            for (Problem.Severity severity : Problem.Severity.values()) {
                bySeverity.put(severity, 0L);
            }
        }

        /** Takes a problem. */
        public void add(Problem finding) {
            if (!counted(finding.rule())) {
                kept.add(finding);
                count(finding.rule());
            }
        }

        /** Whether problems of this rule are only counted by now; then one more is. What it says need not be known. */
        public boolean counted(Rule rule) {
            if (byRule.getOrDefault(rule, 0L) < KEPT) {
                return false;
            }
            count(rule);
            return true;
        }

        private void count(Rule rule) {
            byRule.merge(rule, 1L, Long::sum);
            bySeverity.merge(rule.severity(), 1L, Long::sum);
        }

        /** Takes a problem of a cell. */
        public void at(Rule rule, CellRef place, String value, String... arguments) {
            add(Problem.at(rule, place, shortened(value), arguments));
        }

        /** Takes a finding about a cell; what fills its places is said in the admin's language. */
        public void at(Rule rule, CellRef place, String value, List<Argument> fills) {
            add(new Problem(rule, place, shortened(value), fills));
        }

        /** Whether nothing of this severity was found so far. */
        public boolean none(Problem.Severity severity) {
            return bySeverity.get(severity) == 0;
        }

        /** What was found so far. */
        public Problems done() {
            return new Problems(kept, bySeverity, byRule);
        }

        /** A cell may hold a whole document; nobody reads it in a list of problems. */
        public static String shortened(String value) {
            return value.length() <= 200 ? value : value.substring(0, 199) + "…";
        }
    }
}
