package org.tumen.upload.sheet;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.wording.Labels;

/**
 * Something to know about an uploaded file before it is published. What it says stands in the translation files:
 * {@code finding.<code>} says what is there and what was expected, {@code finding.<code>.do} what to do.
 *
 * @param place     the cell it is about; null where it is about the file as a whole
 * @param value     what stands in that cell; empty where there is none
 * @param fills     what fills the places {@code {0}}, {@code {1}} … of the texts
 */
public record Problem(Severity severity, String code, @Nullable CellRef place, String value, List<Argument> fills) {

    /** How grave a finding is: an error keeps a file from being published. */
    public enum Severity {
        ERROR, WARNING, INFORMATION
    }

    public Problem {
        fills = List.copyOf(fills);
    }

    /** An error about the file as a whole. */
    public static Problem error(String code, String... arguments) {
        return of(Severity.ERROR, code, arguments);
    }

    /** Something about the file as a whole. */
    public static Problem of(Severity severity, String code, String... arguments) {
        return new Problem(severity, code, null, "", plain(arguments));
    }

    /** A finding about a cell. */
    public static Problem at(Severity severity, String code, CellRef place, String value, String... arguments) {
        return new Problem(severity, code, place, value, plain(arguments));
    }

    private static List<Argument> plain(String... arguments) {
        return Arrays.stream(arguments).<Argument>map(Argument.Plain::new).toList();
    }

    /** What fills the places, in codes. */
    public List<String> arguments() {
        return fills.stream().map(Argument::code).toList();
    }

    /** What is there and what was expected, in the reader's language. */
    public String says(Labels labels) {
        return labels.texts().get(textKey(), words(labels));
    }

    /** What to do about it, in the reader's language. */
    public String advice(Labels labels) {
        return labels.texts().get(remedyKey(), words(labels));
    }

    private Object[] words(Labels labels) {
        return fills.stream().map(fill -> fill.says(labels)).toArray();
    }

    /** The key of the text that says what is there and what was expected. */
    public String textKey() {
        return "finding." + code;
    }

    /** The key of the text that says what to do. */
    public String remedyKey() {
        return textKey() + ".do";
    }
}
