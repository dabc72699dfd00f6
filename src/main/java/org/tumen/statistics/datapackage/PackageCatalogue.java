package org.tumen.statistics.datapackage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.CodeItem;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.catalogue.Remark;
import org.tumen.statistics.catalogue.Source;

/** What names and explains the figures of a data package; none of it belongs to a release. */
record PackageCatalogue(List<CodeItem> codes, List<Indicator> indicators, List<Source> sources, List<Remark> remarks,
        List<DataNote> notes, List<Event> events, List<Country> countries) {

    /**
     * Reads it from the files of a package.
     *
     * @param files gives a file's text by its name within the package
     * @throws PackageProblem for the first row that cannot be taken
     */
    static PackageCatalogue read(Function<String, String> files) {
        List<CodeItem> codes = codes(files.apply("codes.csv"));
        List<Indicator> indicators = indicators(files.apply("indicators.csv"), known(codes, List.of(), List.of()));
        List<Source> sources = sources(files.apply("sources.csv"));
        Map<String, Set<String>> known = known(codes, indicators, sources);
        return new PackageCatalogue(codes, indicators, sources, remarks(files.apply("comments.csv")),
                notes(files.apply("notes.csv")), new EventTable(known).read(files.apply("events.csv")),
                countries(files.apply("countries.csv"), known));
    }

    /** The codes that figures may use: by code list, and those of "indicators.csv" and "sources.csv". */
    Map<String, Set<String>> known() {
        return known(codes, indicators, sources);
    }

    private static Map<String, Set<String>> known(List<CodeItem> codes, List<Indicator> indicators,
            List<Source> sources) {
        Map<String, Set<String>> known = new HashMap<>(codes.stream().collect(Collectors.groupingBy(
                CodeItem::codeList, Collectors.mapping(CodeItem::code, Collectors.toSet()))));
        known.put("indicators.csv", indicators.stream().map(Indicator::code).collect(Collectors.toSet()));
        known.put("sources.csv", sources.stream().map(Source::code).collect(Collectors.toSet()));
        return known;
    }

    private static List<CodeItem> codes(String text) {
        return new PackageTable("codes.csv", text, LocalizedText.columns("list", "code", "title_*", "parent",
                "sort_order")).rows(r -> new CodeItem(null, r.text("list"), r.text("code"), r.texts("title"),
                        r.optional("parent"), r.integer("sort_order")), "list", "code");
    }

    private static List<Indicator> indicators(String text, Map<String, Set<String>> known) {
        return new PackageTable("indicators.csv", text, LocalizedText.columns("indicator", "topic", "title_*",
                "definition_*", "unit_measure", "flow_or_stock", "additive", "decimals", "sort_order"))
                .rows(r -> new Indicator(r.text("indicator"), r.text("topic"), r.texts("title"), r.texts("definition"),
                        r.code("unit_measure", known.getOrDefault("unit_measure", Set.of()), "unit_measure"),
                        r.code("flow_or_stock", Set.of("flow", "stock", "none"), "flow, stock, none"),
                        r.code("additive", Set.of("yes", "no"), "yes, no").equals("yes"), r.integer("decimals"),
                        r.integer("sort_order")), "indicator");
    }

    private static List<Source> sources(String text) {
        return new PackageTable("sources.csv", text, Source.COLUMNS, Source.LATER_COLUMNS)
                .rows(r -> new Source(r.text("source"), r.texts("short"), r.texts("title"),
                        r.textsOrEmpty("publisher"),
                        r.parsed("kind", k -> Source.Kind.valueOf(k.toUpperCase(Locale.ROOT)), "a kind of source"),
                        r.optional("published"), r.optional("link"), r.optionalTexts("population"),
                        r.constant("design", Source.Design.class)), "source");
    }

    private static List<Remark> remarks(String text) {
        List<String> columns = Texts.LANGUAGES.stream().map(PackageCatalogue::comment).toList();
        return new PackageTable("comments.csv", text, columns)
                .rows(r -> new Remark(LocalizedText.of(l -> r.text(comment(l)))), columns.getFirst());
    }

    /** Comments stand beside observations in the first language, in a column that is not named by it. */
    private static String comment(Locale language) {
        return language.equals(Texts.LANGUAGES.getFirst()) ? "comment" : LocalizedText.column("comment", language);
    }

    private static List<DataNote> notes(String text) {
        return new PackageTable("notes.csv", text, LocalizedText.columns("note", "topic", "severity", "indicators",
                "time_periods", "ref_areas", "categories", "sources", "title_*", "text_*"))
                .rows(r -> new DataNote(r.text("note"), r.text("topic"),
                        r.parsed("severity", s -> DataNote.Severity.valueOf(s.toUpperCase(Locale.ROOT)),
                                "high, medium or low"),
                        r.textOrEmpty("indicators"), r.textOrEmpty("time_periods"), r.textOrEmpty("ref_areas"),
                        r.textOrEmpty("categories"), r.textOrEmpty("sources"), r.texts("title"),
                        r.texts("text")), "note");
    }

    private static List<Country> countries(String text, Map<String, Set<String>> known) {
        return new PackageTable("countries.csv", text, LocalizedText.columns("ref_area", "longitude", "latitude",
                "source", "source_locator", "route_*")).rows(r -> new Country(
                        r.code("ref_area", known.getOrDefault("ref_area", Set.of()), "ref_area"),
                        degrees(r, "longitude", 180), degrees(r, "latitude", 90),
                        r.code("source", known.get("sources.csv"), "sources.csv"), r.text("source_locator"),
                        r.texts("route")), "ref_area");
    }

    private static BigDecimal degrees(PackageTable.Row r, String column, int most) {
        BigDecimal degrees = r.parsed(column, BigDecimal::new, "a number of degrees");
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0
                ? r.fail(column, "at most " + most + " degrees") : degrees;
    }
}
