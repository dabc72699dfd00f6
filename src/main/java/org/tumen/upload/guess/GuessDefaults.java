package org.tumen.upload.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.upload.layout.Defaults;
import org.tumen.upload.notation.PeriodReading;
import org.tumen.upload.notation.Relations;
import org.tumen.upload.notation.Vocabulary;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;

/** Finds out what a table does not say in its columns: from its title, its notes, and what is usual. */
public final class GuessDefaults {

    private static final int TITLE = 200;
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[（［]([^()\\[\\]（）［］]+)[)\\]）］]");
    /** What spreadsheet programs call a sheet to which nobody has given a name. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(sheet|시트|table)\\s*\\d*");

    private final Map<String, String> indicators;
    private final Map<String, String> sources;
    private final Map<String, Indicator> byCode = new HashMap<>();

    GuessDefaults(Catalogue catalogue) {
        this.indicators = new HashMap<>(Vocabulary.SHIPPED.words("title"));
        this.sources = new HashMap<>(Vocabulary.SHIPPED.words("source"));
        catalogue.indicators().forEach(i -> {
            byCode.put(i.code(), i);
            i.title().all().forEach(title -> indicators.putIfAbsent(Wording.plain(title), i.code()));
        });
        indicators.values().removeIf(code -> !byCode.containsKey(code));
        catalogue.sources().forEach(s -> s.shortName().all()
                .forEach(name -> sources.putIfAbsent(Wording.plain(name), s.code())));
        sources.values().removeIf(code -> catalogue.sources().stream().noneMatch(s -> s.code().equals(code)));
    }

    /**
     * What holds for the whole table.
     *
     * @param at    where its headings begin among the rows
     * @param count how many rows of headings there are
     * @param sheet name of the sheet on which it stands; empty where it has none
     */
    Defaults of(List<SheetRow> rows, int at, int count, String sheet) {
        List<String> above = above(rows, at, sheet);
        List<String> notes = new ArrayList<>();
        rows.stream().skip(at + count).forEach(row -> row.cells().stream().filter(c -> !c.isBlank()).limit(1)
                .filter(Vocabulary.SHIPPED::note).forEach(notes::add));
        List<String> headings = rows.subList(at, at + count).stream().flatMap(r -> r.cells().stream()).toList();
        String indicator = indicator(above).or(() -> indicator(headings)).orElse("");
        List<String> said = new ArrayList<>(above);
        said.addAll(notes);
        Defaults defaults = Defaults.PLAIN.with(Field.INDICATOR, indicator)
                .with(Field.SOURCE, longest(sources, said).or(() -> usual("usual_source", indicator)).orElse(""))
                .with(Field.REF_AREA, usual("usual_area", indicator).orElse(Defaults.PLAIN.get(Field.REF_AREA)))
                .with(Field.SOURCE_LOCATOR, title(rows, at, sheet));
        return indicator.isEmpty() ? defaults
                : defaults.with(Field.UNIT_MEASURE, byCode.get(indicator).unitMeasure());
    }

    /** What is written above the headings, and on the tab of the sheet. */
    private static List<String> above(List<SheetRow> rows, int at, String sheet) {
        List<String> above = new ArrayList<>();
        rows.subList(0, at).forEach(r -> above.addAll(r.cells()));
        above.add(sheet);
        return above;
    }

    /** The period that a title gives, as "(2025. 12월말 기준)" does; empty where none does. */
    public static String period(List<SheetRow> rows, int at) {
        return above(rows, at, "").stream().flatMap(t -> Stream.concat(Stream.of(t), IN_BRACKETS.matcher(t).results()
                .map(m -> m.group(1)))).filter(PeriodReading::isLikely).findFirst().map(String::strip).orElse("");
    }

    /** The indicator of which these texts speak. */
    Optional<String> indicator(List<String> texts) {
        return longest(indicators, texts);
    }

    /** The code of the longest word found in the texts: "누적 입국인원" says more than "입국인원". */
    private static Optional<String> longest(Map<String, String> words, List<String> texts) {
        List<String> plain = texts.stream().map(Wording::plain).toList();
        return words.entrySet().stream().filter(w -> w.getKey().length() > 2)
                .filter(w -> plain.stream().anyMatch(t -> t.contains(w.getKey())))
                .max(Comparator.comparing((Map.Entry<String, String> w) -> w.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private static Optional<String> usual(String relation, String indicator) {
        return Optional.ofNullable(Relations.SHIPPED.of(relation).get(indicator));
    }

    /** The table's title: the first text above it, or else the name of its sheet, where that has been given one. */
    public static String title(List<SheetRow> rows, int at, String sheet) {
        return above(rows, at, UNNAMED.matcher(sheet).matches() ? "" : sheet).stream()
                .filter(t -> !t.isBlank() && !Vocabulary.SHIPPED.note(t)).findFirst().map(Wording::clean)
                .map(t -> t.length() > TITLE ? t.substring(0, TITLE) : t).orElse("");
    }
}
