package org.tumen.kit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in every language of the interface. Its parts are named by the codes of {@link Texts#LANGUAGES}, and so are
 * its columns: {@code title} stands in {@code title_en} and {@code title_ko}, in the database and in CSV files. A text
 * that is missing in one language stands there as it is in the other.
 */
public record LocalizedText(String en, String ko) {

    private static final String EACH = "_*";

    /** Fills the part that is missing: a row of the database may hold null in one of the columns. */
    public LocalizedText {
        en = en == null ? Objects.requireNonNull(ko) : en;
        ko = ko == null ? en : ko;
    }

    /** The text that a function gives for each language. */
    public static LocalizedText of(Function<Locale, String> words) {
        return new LocalizedText(words.apply(Locale.ENGLISH), words.apply(Locale.KOREAN));
    }

    /** The text in this language; in the first of all for one that the interface does not speak. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? ko : en;
    }

    /** The text in every language, in the order of {@link Texts#LANGUAGES}. */
    public List<String> all() {
        return Texts.LANGUAGES.stream().map(this::in).toList();
    }

    /** All words of these texts that are there, in every language. */
    public static Stream<String> words(@Nullable LocalizedText... texts) {
        return Stream.of(texts).filter(Objects::nonNull).flatMap(text -> text.all().stream());
    }

    /** The column that holds a text in one language: {@code title_en}. */
    public static String column(String name, Locale language) {
        return name + "_" + language.getLanguage();
    }

    /**
     * Names of columns, in which a name that ends in {@code _*} stands for one column per language: {@code title_*} for
     * {@code title_en} and {@code title_ko}.
     */
    public static List<String> columns(String... names) {
        return Stream.of(names).flatMap(name -> name.endsWith(EACH)
                ? Texts.LANGUAGES.stream().map(l -> column(name.substring(0, name.length() - EACH.length()), l))
                : Stream.of(name)).toList();
    }
}
