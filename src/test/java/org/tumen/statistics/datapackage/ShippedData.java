package org.tumen.statistics.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.release.Release;

/** The data package that comes with Tumen, read without a database. */
public final class ShippedData {

    private static final DataPackage PACKAGE = DataPackage.read(ShippedData::text, "");

    private ShippedData() {
    }

    /** A file of the package, as text. */
    public static String text(String file) {
        try (InputStream in = ShippedData.class.getResourceAsStream("/data/" + file)) {
            if (in == null) {
                throw new PackageProblem(file, "is missing in the data package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its releases, oldest first. */
    public static List<Release> releases() {
        return PACKAGE.editions().stream().map(DataPackage.Edition::release).toList();
    }

    static DataPackage read() {
        return PACKAGE;
    }

    /** What names and explains the figures. */
    public static Catalogue catalogue() {
        return catalogue(UnaryOperator.identity());
    }

    /** The same with its sources changed so. */
    public static Catalogue catalogue(UnaryOperator<Source> change) {
        return new Catalogue(PACKAGE.catalogue().indicators(),
                PACKAGE.catalogue().sources().stream().map(change).toList(),
                PACKAGE.catalogue().codes(), PACKAGE.catalogue().remarks(),
                PACKAGE.catalogue().notes(), PACKAGE.catalogue().events(), PACKAGE.catalogue().countries());
    }

    /** The indicators. */
    public static List<Indicator> indicators() {
        return PACKAGE.catalogue().indicators();
    }

    /**
     * All figures as they stood in a release: later rows take the place of earlier ones with the same key.
     * What a release withdraws is gone from then on.
     */
    public static List<Observation> figures(int release) {
        Map<Observation.Key, Observation> standing = new LinkedHashMap<>();
        PACKAGE.editions().stream().filter(e -> e.release().number() <= release).forEach(e -> {
            e.withdrawn().forEach(standing::remove);
            e.observations().forEach(o -> standing.put(o.key(), o));
        });
        return List.copyOf(standing.values());
    }

    /** How many figures it states, those that a later release replaced among them. */
    public static int stated() {
        return PACKAGE.editions().stream().mapToInt(e -> e.observations().size()).sum();
    }

    /** All figures of the newest release. */
    public static List<Observation> newest() {
        return figures(PACKAGE.editions().getLast().release().number());
    }
}
