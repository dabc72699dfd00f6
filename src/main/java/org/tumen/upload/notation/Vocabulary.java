package org.tumen.upload.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tumen.upload.sheet.Field;

/** The words by which tables name columns, rows and marks, in Korean and English: upload/vocabulary.csv. */
public final class Vocabulary {

    /** The words as shipped. */
    public static final Vocabulary SHIPPED = new Vocabulary("/upload/vocabulary.csv");

    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

    private Vocabulary(String resource) {
        ResourceTable.read(resource).forEach(r -> words
                .computeIfAbsent(r.getField("meaning"), m -> new LinkedHashMap<>())
                .putIfAbsent(Wording.plain(r.getField("word")), r.getField("code")));
    }

    /** All words with this meaning, as {@link Wording#plain} writes them, each with the code it stands for. */
    public Map<String, String> words(String meaning) {
        return Collections.unmodifiableMap(words.getOrDefault(meaning, Map.of()));
    }

    /** The code for which a word stands. */
    public Optional<String> code(String meaning, String text) {
        Map<String, String> known = words(meaning);
        String plain = Wording.plain(text);
        String code = known.get(plain);
        return Optional.ofNullable(code != null ? code : known.get(Wording.unbracketed(plain)));
    }

    /** Whether the text is one of the words with this meaning. */
    public boolean says(String meaning, String text) {
        return code(meaning, text).isPresent();
    }

    /** Whether the text begins as notes under a table do. */
    public boolean note(String text) {
        String plain = Wording.plain(text);
        return !plain.isEmpty() && words("note").keySet().stream().anyMatch(plain::startsWith);
    }

    /** The field that a heading names. */
    public Optional<Field> field(String heading) {
        return Field.of(Wording.name(heading)).or(() -> code("field", heading).flatMap(Field::of));
    }
}
