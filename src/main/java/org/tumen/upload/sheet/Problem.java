package org.tumen.upload.sheet;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.wording.Labels;

/**
 * Something to know about an uploaded file before it is published: a rule that the file breaks, and where.
 *
 * @param rule      what was checked; it knows how grave the problem is, and its texts
 * @param place     the cell it is about; null where it is about the file as a whole
 * @param value     what stands in that cell; empty where there is none
 * @param fills     what fills the places {@code {0}}, {@code {1}} … of the texts
 */
public record Problem(Rule rule, @Nullable CellRef place, String value, List<Argument> fills) {

    /** How grave a problem is: an error keeps a file from being published. */
    public enum Severity {
        ERROR, WARNING, INFORMATION
    }

    public Problem {
        fills = List.copyOf(fills);
    }

    /** Something about the file as a whole. */
    public static Problem of(Rule rule, String... arguments) {
        return new Problem(rule, null, "", plain(arguments));
    }

    /** A problem of a cell. */
    public static Problem at(Rule rule, CellRef place, String value, String... arguments) {
        return new Problem(rule, place, value, plain(arguments));
    }

    private static List<Argument> plain(String... arguments) {
        return Arrays.stream(arguments).<Argument>map(Argument.Plain::new).toList();
    }

    /** How grave it is. */
    public Severity severity() {
        return rule.severity();
    }

    /** The code of the rule. */
    public String code() {
        return rule.code();
    }

    /** What fills the places, in codes. */
    public List<String> arguments() {
        return fills.stream().map(Argument::code).toList();
    }

    /** What is there and what was expected, in the reader's language. */
    public String says(Labels labels) {
        return labels.texts().get(rule.textKey(), words(labels));
    }

    /** What to do about it, in the reader's language. */
    public String advice(Labels labels) {
        return labels.texts().get(rule.remedyKey(), words(labels));
    }

    private Object[] words(Labels labels) {
        return fills.stream().map(fill -> fill.says(labels)).toArray();
    }
}
