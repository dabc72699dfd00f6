package org.tumen.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A Frictionless data package of figures, read and checked as a whole: code lists, indicators, sources, notes,
 * events, countries, and the releases in their order, each with the observations it adds or replaces.
 */
record DataPackage(List<Indicator> indicators, List<Source> sources, List<CodeItem> codes, List<Remark> remarks,
        List<DataNote> notes, List<Event> events, List<Country> countries, List<Edition> editions, String digest) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A release and the observations that change with it. */
    record Edition(Release release, List<Observation> observations) {
    }

    /**
     * Reads a package.
     *
     * @param files gives a file's text by its name within the package
     * @throws PackageProblem for the first row that cannot be taken
     */
    static DataPackage read(Function<String, String> files, String digest) {
        List<CodeItem> codes = codes(files.apply("codes.csv"));
        Map<String, Set<String>> known = codes.stream().collect(
                Collectors.groupingBy(CodeItem::codeList, Collectors.mapping(CodeItem::code, Collectors.toSet())));
        List<Indicator> indicators = indicators(files.apply("indicators.csv"), known);
        List<Source> sources = sources(files.apply("sources.csv"));
        known.put("indicators.csv", indicators.stream().map(Indicator::code).collect(Collectors.toSet()));
        known.put("sources.csv", sources.stream().map(Source::code).collect(Collectors.toSet()));
        return new DataPackage(indicators, sources, codes, remarks(files.apply("comments.csv")),
                notes(files.apply("notes.csv")), new EventTable(known).read(files.apply("events.csv")),
                countries(files.apply("countries.csv"), known), editions(files, digest, known), digest);
    }

    private static List<CodeItem> codes(String text) {
        return new PackageTable("codes.csv", text, List.of("list", "code", "title_en", "title_ko", "parent",
                "sort_order")).rows(r -> new CodeItem(null, r.text("list"), r.text("code"), r.text("title_en"),
                        r.text("title_ko"), r.optional("parent"), r.integer("sort_order")), "list", "code");
    }

    private static List<Indicator> indicators(String text, Map<String, Set<String>> known) {
        return new PackageTable("indicators.csv", text, List.of("indicator", "topic", "title_en", "title_ko",
                "definition_en", "definition_ko", "unit_measure", "flow_or_stock", "additive", "decimals",
                "sort_order")).rows(r -> new Indicator(r.text("indicator"), r.text("topic"), r.text("title_en"),
                        r.text("title_ko"), r.text("definition_en"), r.text("definition_ko"),
                        r.code("unit_measure", known.getOrDefault("unit_measure", Set.of()), "unit_measure"),
                        r.code("flow_or_stock", Set.of("flow", "stock", "none"), "flow, stock, none"),
                        r.code("additive", Set.of("yes", "no"), "yes, no").equals("yes"), r.integer("decimals"),
                        r.integer("sort_order")), "indicator");
    }

    private static List<Source> sources(String text) {
        return new PackageTable("sources.csv", text, List.of("source", "short_en", "short_ko", "title_en", "title_ko",
                "publisher_en", "publisher_ko", "kind", "published", "link", "population_en", "population_ko"))
                .rows(r -> new Source(r.text("source"), r.text("short_en"), r.text("short_ko"), r.text("title_en"), r.text("title_ko"),
                        r.textOrEmpty("publisher_en"), r.textOrEmpty("publisher_ko"),
                        r.parsed("kind", k -> Source.Kind.valueOf(k.toUpperCase(Locale.ROOT)), "a kind of source"),
                        r.optional("published"), r.optional("link"), r.optional("population_en"),
                        r.optional("population_ko")), "source");
    }

    private static List<Remark> remarks(String text) {
        return new PackageTable("comments.csv", text, List.of("comment", "comment_ko"))
                .rows(r -> new Remark(r.text("comment"), r.text("comment_ko")), "comment");
    }

    private static List<DataNote> notes(String text) {
        return new PackageTable("notes.csv", text, List.of("note", "topic", "severity", "indicators", "time_periods",
                "ref_areas", "categories", "sources", "title_en", "title_ko", "text_en", "text_ko"))
                .rows(r -> new DataNote(r.text("note"), r.text("topic"),
                        r.parsed("severity", s -> DataNote.Severity.valueOf(s.toUpperCase(Locale.ROOT)),
                                "high, medium or low"),
                        r.textOrEmpty("indicators"), r.textOrEmpty("time_periods"), r.textOrEmpty("ref_areas"),
                        r.textOrEmpty("categories"), r.textOrEmpty("sources"), r.text("title_en"),
                        r.text("title_ko"), r.text("text_en"), r.text("text_ko")), "note");
    }

    private static List<Country> countries(String text, Map<String, Set<String>> known) {
        return new PackageTable("countries.csv", text, List.of("ref_area", "longitude", "latitude", "source",
                "source_locator", "route_en", "route_ko")).rows(r -> new Country(
                        r.code("ref_area", known.getOrDefault("ref_area", Set.of()), "ref_area"),
                        degrees(r, "longitude", 180), degrees(r, "latitude", 90),
                        r.code("source", known.get("sources.csv"), "sources.csv"), r.text("source_locator"),
                        r.text("route_en"), r.text("route_ko")), "ref_area");
    }

    private static BigDecimal degrees(PackageTable.Row r, String column, int most) {
        BigDecimal degrees = r.parsed(column, BigDecimal::new, "a number of degrees");
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0 ? r.fail(column, "at most " + most + " degrees") : degrees;
    }

    private static List<Edition> editions(Function<String, String> files, String digest,
            Map<String, Set<String>> known) {
        return new PackageTable("releases.csv", files.apply("releases.csv"), List.of("release", "published",
                "title_en", "title_ko", "note_en", "note_ko", "path")).rows(r -> {
                    Release release = Release.shipped(r.integer("release"),
                            r.parsed("published", LocalDate::parse, "a date such as 2026-02-04"), r.text("title_en"),
                            r.text("title_ko"), r.text("note_en"), r.text("note_ko"), digest);
                    String path = r.text("path");
                    return new Edition(release,
                            observations(path, files.apply(path), release.number(), known));
                }, "release");
    }

    private static List<Observation> observations(String file, String text, int release,
            Map<String, Set<String>> known) {
        Set<Observation.Key> seen = new HashSet<>();
        return new PackageTable(file, text, Observation.COLUMNS).rows(r -> {
            Observation figure = observation(r, release, known);
            return seen.add(figure.key()) ? figure : r.fail("indicator",
                    "a figure that no earlier line states (same indicator, place, sex, age, category, period, unit "
                            + "and source)");
        });
    }

    private static Observation observation(PackageTable.Row r, int release, Map<String, Set<String>> known) {
        String category = r.text("category");
        for (String part : category.split("\\.")) {
            if (!known.getOrDefault("category", Set.of()).contains(part)) {
                r.fail("category", "codes of the list category, joined by dots");
            }
        }
        Observation figure = new Observation(null,
                r.code("indicator", known.get("indicators.csv"), "indicators.csv"),
                r.code("ref_area", known.getOrDefault("ref_area", Set.of()), "ref_area"),
                r.found("sex", Sex::of, "F, M or _T"),
                r.code("age", known.getOrDefault("age", Set.of()), "age"),
                category,
                r.parsed("time_period", Period::parse, "a period such as 2016, 2019-Q2, 2014-02 or 2012/2021"),
                r.number("obs_value"), r.number("lower"), r.number("upper"),
                r.code("unit_measure", known.getOrDefault("unit_measure", Set.of()), "unit_measure"),
                r.parsed("obs_status", ObsStatus::checked, "status letters of CL_OBS_STATUS, joined by ;"),
                r.optionalInteger("sample_size"),
                r.code("source", known.get("sources.csv"), "sources.csv"),
                r.optional("source_locator"), r.optional("comment"), release, null);
        checkRange(r, figure);
        return figure;
    }

    private static void checkRange(PackageTable.Row r, Observation figure) {
        boolean percent = figure.unitMeasure().equals("PERCENT");
        boolean count = figure.unitMeasure().equals("PERSONS");
        for (String column : List.of("obs_value", "lower", "upper")) {
            BigDecimal value = r.number(column);
            if (value != null && (percent || count) && value.signum() < 0) {
                r.fail(column, "no negative number");
            }
            if (value != null && percent && value.compareTo(HUNDRED) > 0) {
                r.fail(column, "a percentage from 0 to 100");
            }
        }
        if (figure.lower() != null && figure.upper() != null && figure.lower().compareTo(figure.upper()) > 0) {
            r.fail("lower", "no more than upper");
        }
    }
}
