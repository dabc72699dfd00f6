package org.tumen.upload.notation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.kit.EditDistance;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.BoundKind;
import org.tumen.statistics.Computation;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Qualifier;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.upload.sheet.Field;

/** The codes that a figure may carry, found by the code itself or by a name for it in any language. */
public final class KnownCodes {

    private static final int TRIED = 10_000;

    private final Map<Field, Map<String, String>> exact = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, String>> named = new EnumMap<>(Field.class);
    private final Map<String, Optional<String>> statuses = new HashMap<>();

    public KnownCodes(Catalogue catalogue) {
        for (Field field : Field.values()) {
            exact.put(field, new HashMap<>());
            named.put(field, new HashMap<>());
        }
        catalogue.indicators().forEach(i -> put(Field.INDICATOR, i.code(), i.title()));
        catalogue.sources().forEach(s -> put(Field.SOURCE, s.code(), s.shortName()));
        for (Field field : new Field[] {Field.REF_AREA, Field.SEX, Field.AGE, Field.CATEGORY, Field.UNIT_MEASURE,
                Field.OBS_STATUS}) {
            catalogue.items(field.column()).forEach(c -> put(field, c.code(), c.title()));
        }
        constants(Field.QUALIFIER, Qualifier.values());
        constants(Field.BOUND_KIND, BoundKind.values());
        constants(Field.COMPUTED, Computation.values());
        named.forEach((field, names) -> Vocabulary.SHIPPED.words(field.column()).forEach((word, code) -> {
            if (exact.get(field).containsKey(code)) {
                names.putIfAbsent(word, code);
            }
        }));
    }

    private void constants(Field field, Enum<?>[] all) {
        for (Enum<?> constant : all) {
            exact.get(field).put(constant.name(), constant.name());
            named.get(field).put(Wording.plain(constant.name()), constant.name());
        }
    }

    private void put(Field field, String code, LocalizedText titles) {
        exact.get(field).put(code, code);
        named.get(field).putIfAbsent(Wording.plain(code), code);
        for (String title : titles.all()) {
            named.get(field).putIfAbsent(Wording.plain(title), code);
        }
    }

    /** The code that a text means; empty where it means none. */
    public Optional<String> find(Field field, String text) {
        String code = exact.get(field).get(text);
        if (code != null) {
            return Optional.of(code);
        }
        return switch (field) {
            case OBS_STATUS -> letters(text);
            case CATEGORY -> text.indexOf('.') < 0 ? byName(field, text) : compound(text);
            default -> byName(field, text);
        };
    }

    private Optional<String> byName(Field field, String text) {
        String plain = Wording.plain(text);
        Map<String, String> names = named.get(field);
        String code = names.get(plain);
        return Optional.ofNullable(code != null ? code : names.get(Wording.unbracketed(plain)));
    }

    private Optional<String> compound(String text) {
        Map<String, String> known = exact.get(Field.CATEGORY);
        String cleaned = Wording.clean(text);
        for (String part : cleaned.split("\\.", -1)) {
            if (!known.containsKey(part)) {
                return Optional.empty();
            }
        }
        // The same few texts stand in every row: one string each keeps the figures of a large file small.
        if (known.size() < TRIED) {
            known.put(cleaned, cleaned);
        }
        return Optional.of(cleaned);
    }

    private Optional<String> letters(String text) {
        Optional<String> tried = statuses.get(text);
        if (tried != null) {
            return tried;
        }
        Optional<String> letters = parse(Wording.clean(text));
        if (statuses.size() < TRIED) {
            statuses.put(text, letters);
        }
        return letters;
    }

    private Optional<String> parse(String text) {
        Set<String> letters = new TreeSet<>();
        for (String part : text.split(";", -1)) {
            Optional<String> code = byName(Field.OBS_STATUS, part.strip());
            if (code.isEmpty()) {
                return Optional.empty();
            }
            letters.add(code.get());
        }
        String joined = String.join(";", text.split("\\s*;\\s*", -1));
        return Optional.of(isLetters(joined) ? joined : String.join(";", letters));
    }

    private static boolean isLetters(String text) {
        try {
            ObsStatus.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The known code that looks most like the text. */
    public String nearest(Field field, String text) {
        String plain = Wording.plain(text.length() > 60 ? text.substring(0, 60) : text);
        return named.get(field).entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, String> e) ->
                                EditDistance.between(plain, e.getKey()))
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getValue).orElse("");
    }
}
