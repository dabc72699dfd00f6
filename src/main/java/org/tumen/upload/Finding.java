package org.tumen.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Texts;

/**
 * Something to know about an uploaded file before it is published. What it says stands in the translation files:
 * {@code finding.<code>} says what is there and what was expected, {@code finding.<code>.do} what to do.
 *
 * @param place     the cell it is about; null where it is about the file as a whole
 * @param value     what stands in that cell; empty where there is none
 * @param arguments what fills the places {@code {0}}, {@code {1}} … of the texts
 */
record Finding(Severity severity, String code, @Nullable Place place, String value, List<String> arguments) {

    /** How grave a finding is: an error keeps a file from being published. */
    enum Severity {
        ERROR, WARNING, INFORMATION
    }

    Finding {
        arguments = List.copyOf(arguments);
    }

    /** An error about the file as a whole. */
    static Finding error(String code, String... arguments) {
        return new Finding(Severity.ERROR, code, null, "", List.of(arguments));
    }

    /** A finding about a cell. */
    static Finding at(Severity severity, String code, Place place, String value, String... arguments) {
        return new Finding(severity, code, place, value, List.of(arguments));
    }

    /** What is there and what was expected, in the reader's language. */
    String says(Texts texts) {
        return texts.get(textKey(), arguments.toArray());
    }

    /** What to do about it, in the reader's language. */
    String advice(Texts texts) {
        return texts.get(remedyKey(), arguments.toArray());
    }

    /** The key of the text that says what is there and what was expected. */
    String textKey() {
        return "finding." + code;
    }

    /** The key of the text that says what to do. */
    String remedyKey() {
        return textKey() + ".do";
    }
}
