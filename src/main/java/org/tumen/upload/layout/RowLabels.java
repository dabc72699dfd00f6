package org.tumen.upload.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Unit;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.upload.notation.KnownCodes;
import org.tumen.upload.notation.PeriodHeadings;
import org.tumen.upload.notation.PeriodReading;
import org.tumen.upload.notation.Vocabulary;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Field;

/** Says what a row or a column of a wide table holds by its label. */
public final class RowLabels {

    /** What labels name, besides periods. A word that may be one of several is the first. */
    public static final List<Field> NAMED = List.of(Field.SEX, Field.AGE, Field.REF_AREA, Field.CATEGORY,
            Field.INDICATOR);

    private static final int REMEMBERED = 20_000;

    private final KnownCodes codes;
    private final Map<@Nullable Field, Map<String, Optional<RowMeaning>>> known = new HashMap<>();

    public RowLabels(Catalogue catalogue) {
        this.codes = new KnownCodes(catalogue);
    }

    /**
     * What the row or column holds; empty where the label says nothing known.
     *
     * @param field what the labels beside this one name: "합계" among ages is all ages
     */
    public Optional<RowMeaning> meaning(@Nullable Field field, String label) {
        Map<String, Optional<RowMeaning>> looked = known.computeIfAbsent(field, f -> new HashMap<>());
        Optional<RowMeaning> meaning = looked.get(label);
        if (meaning == null) {
            meaning = look(field, label);
            if (looked.size() < REMEMBERED) {
                looked.put(label, meaning);
            }
        }
        return meaning;
    }

    private Optional<RowMeaning> look(@Nullable Field field, String label) {
        if (Wording.plain(label).isEmpty()) {
            return Optional.empty();
        }
        // "여(%)" holds no women: the word with its bracket counts before the word alone.
        if (Vocabulary.SHIPPED.words("female_share").containsKey(Wording.plain(label))
                || Vocabulary.SHIPPED.says("female_share", label)) {
            return Optional.of(new RowMeaning.FemaleShare());
        }
        if (field == Field.TIME_PERIOD) {
            return period(label);
        }
        return named(field, label).or(() -> counts(label) ? Optional.of(RowMeaning.NOTHING_NEW) : Optional.empty());
    }

    private Optional<RowMeaning> named(@Nullable Field field, String label) {
        if (field == Field.REF_AREA && isTotal(label)) {
            return Optional.of(RowMeaning.NOTHING_NEW);
        }
        if (field != null) {
            Optional<String> code = codes.find(field, label);
            if (code.isPresent()) {
                return Optional.of(new RowMeaning.Figures(Map.of(field, code.get())));
            }
        }
        for (Field each : NAMED) {
            Optional<String> code = codes.find(each, label);
            if (code.isPresent()) {
                return Optional.of(new RowMeaning.Figures(Map.of(each, code.get())));
            }
        }
        return Optional.empty();
    }

    private static Optional<RowMeaning> period(String label) {
        return switch (PeriodReading.of(label)) {
            case PeriodReading.At(var period, String status) -> Optional.of(RowMeaning.at(period, status));
            case PeriodReading.Until(int year, String status) ->
                Optional.of(RowMeaning.at(PeriodHeadings.until(null, year), status));
            case PeriodReading.Total() -> Optional.of(RowMeaning.ALL_PERIODS);
            case PeriodReading.Unreadable() -> Optional.empty();
        };
    }

    /** What most of these labels name; null where none of them names anything. A total tells nothing. */
    public @Nullable Field field(Collection<String> labels) {
        Field most = null;
        long found = 0;
        for (Field field : NAMED) {
            long count = labels.stream().filter(l -> !isTotal(l) && codes.find(field, l).isPresent()).count();
            if (count > found) {
                most = field;
                found = count;
            }
        }
        return most;
    }

    /** Whether the label stands for all that its neighbours name. */
    public static boolean isTotal(String label) {
        return Vocabulary.SHIPPED.says("total", label) || Vocabulary.SHIPPED.code("sex", label)
                .filter("_T"::equals).isPresent();
    }

    /** Whether the label says no more than that people are counted: "인원(명)". */
    private boolean counts(String label) {
        boolean percent = codes.find(Field.UNIT_MEASURE, label).filter(Unit.PERCENT::equals).isPresent()
                || label.contains("%");
        return !percent && (Vocabulary.SHIPPED.code("field", label).filter(Field.OBS_VALUE.column()::equals)
                .isPresent() || codes.find(Field.UNIT_MEASURE, label).isPresent());
    }

    /** Whether the label says what the labels beside or beneath it name: "구분", "성별", "연도". */
    public static boolean isTitle(String label) {
        return Vocabulary.SHIPPED.says("label", label) || Vocabulary.SHIPPED.field(label)
                .filter(f -> f == Field.TIME_PERIOD || NAMED.contains(f)).isPresent();
    }
}
