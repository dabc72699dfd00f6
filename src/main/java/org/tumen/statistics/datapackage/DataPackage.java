package org.tumen.statistics.datapackage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.BoundKind;
import org.tumen.statistics.Computation;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Qualifier;
import org.tumen.statistics.Sex;
import org.tumen.statistics.release.Release;

/**
 * A Frictionless data package of figures, read and checked as a whole: what names and explains the figures, and the
 * releases in their order, each with the observations it adds or replaces.
 */
record DataPackage(PackageCatalogue catalogue, List<Edition> editions) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final List<String> WITHDRAWN = List.of("indicator", "ref_area", "sex", "age", "category",
            "time_period", "unit_measure", "source", "comment");

    /** A release, the observations that change with it, and the keys of those that no longer stand. */
    record Edition(Release release, List<Observation> observations, List<Observation.Key> withdrawn) {
    }

    /**
     * Reads a package.
     *
     * @param files gives a file's text by its name within the package
     * @throws PackageProblem for the first row that cannot be taken
     */
    static DataPackage read(Function<String, String> files, String digest) {
        PackageCatalogue catalogue = PackageCatalogue.read(files);
        return new DataPackage(catalogue, editions(files, digest, catalogue.known()));
    }

    private static List<Edition> editions(Function<String, String> files, String digest,
            Map<String, Set<String>> known) {
        Set<Observation.Key> standing = new HashSet<>();
        return new PackageTable("releases.csv", files.apply("releases.csv"), LocalizedText.columns("release",
                "published", "title_*", "note_*", "path", "withdrawn")).rows(r -> {
                    Release release = Release.shipped(r.integer("release"),
                            r.parsed("published", LocalDate::parse, "a date such as 2026-02-04"), r.texts("title"),
                            r.texts("note"), digest);
                    String path = r.text("path");
                    List<Observation> figures = observations(path, files.apply(path), release.number(), known);
                    @Nullable String withdrawn = r.optional("withdrawn");
                    List<Observation.Key> leaving = withdrawn == null ? List.of()
                            : withdrawn(withdrawn, files.apply(withdrawn), standing);
                    figures.forEach(figure -> standing.add(figure.key()));
                    return new Edition(release, figures, leaving);
                }, "release");
    }

    /** The figures that leave with a release and that nothing replaces, each under a key that stood before it. */
    private static List<Observation.Key> withdrawn(String file, String text, Set<Observation.Key> standing) {
        return new PackageTable(file, text, WITHDRAWN).rows(r -> {
            r.text("comment");
            Observation.Key key = new Observation.Key(r.text("indicator"), r.text("ref_area"),
                    r.found("sex", Sex::of, "F, M or _T"), r.text("age"), r.text("category"),
                    r.parsed("time_period", Period::parse, "a period such as 2016, 2019-Q2, 2014-02 or 2012/2021"),
                    r.text("unit_measure"), r.text("source"));
            return standing.remove(key) ? key : r.fail("indicator", "a figure that stood before this release");
        });
    }

    private static List<Observation> observations(String file, String text, int release,
            Map<String, Set<String>> known) {
        Set<Observation.Key> seen = new HashSet<>();
        return new PackageTable(file, text, Observation.COLUMNS, Observation.LATER_COLUMNS).rows(r -> {
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
                r.optional("source_locator"), r.optional("comment"),
                new Attributes(r.constant("qualifier", Qualifier.class), r.constant("bound_kind", BoundKind.class),
                        r.constant("computed", Computation.class)), release, null);
        checkRange(r, figure);
        if (figure.attributes().boundKind() != null && figure.lower() == null && figure.upper() == null) {
            r.fail("bound_kind", "nothing where there are no bounds");
        }
        return figure;
    }

    private static void checkRange(PackageTable.Row r, Observation figure) {
        boolean percent = figure.inPercent();
        boolean count = figure.inPersons();
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
