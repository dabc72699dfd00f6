package org.tumen.statistics.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.release.FigureCounts;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.ReleaseDigests;
import org.tumen.statistics.release.Releases;
import org.tumen.statistics.release.StoreObservations;

/**
 * Loads the data package as the first releases when the database is empty: all of it in one transaction, or nothing. A
 * database that has releases keeps its figures, for new ones enter by publishing only; but it may have been made by an
 * earlier build, so names, notes, events and countries that are new since are added to it.
 */
@Component
class LoadDataPackage implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDataPackage.class);

    private final ResourceLoader resources;
    private final String location;
    private final Releases releases;
    private final JdbcAggregateTemplate database;
    private final StoreCatalogue catalogue;
    private final StoreObservations store;
    private final FigureCounts counts;
    private final TransactionTemplate transaction;
    private final Catalogues catalogues;
    private final ReleaseDigests digests;

    LoadDataPackage(ResourceLoader resources, @Value("${tumen.data-package}") String location, Releases releases,
            JdbcAggregateTemplate database, StoreCatalogue catalogue, StoreObservations store,
            FigureCounts counts, TransactionTemplate transaction, Catalogues catalogues, ReleaseDigests digests) {
        this.resources = resources;
        this.location = location.endsWith("/") ? location : location + "/";
        this.releases = releases;
        this.database = database;
        this.catalogue = catalogue;
        this.store = store;
        this.counts = counts;
        this.transaction = transaction;
        this.catalogues = catalogues;
        this.digests = digests;
    }

    /** Before the server opens: nobody may see a page without figures. */
    @Override
    public void afterSingletonsInstantiated() {
        digests.compare();
        releases.newest().ifPresentOrElse(this::complete, this::load);
        catalogues.refresh();
    }

    private void complete(Release newest) {
        int added = transaction.execute(status -> {
            counts.complete();
            return catalogue.addMissing(PackageCatalogue.read(this::text));
        });
        LOG.info("{} releases in the database, the newest of {}", newest.number(), newest.published());
        if (added > 0) {
            LOG.info("added {} names, notes, events and countries that are new in the data package", added);
        }
    }

    private void load() {
        Map<String, String> texts = new LinkedHashMap<>();
        long begun = System.nanoTime();
        DataPackage data = DataPackage.read(name -> texts.computeIfAbsent(name, this::text), "");
        String digest = digest(texts);
        transaction.executeWithoutResult(status -> store(data, digest));
        digests.compare();
        LOG.info("loaded {} releases from the data package in {} ms", data.editions().size(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    private void store(DataPackage data, String digest) {
        catalogue.addMissing(data.catalogue());
        for (DataPackage.Edition edition : data.editions()) {
            Release r = edition.release();
            database.insert(Release.shipped(r.number(), r.published(), r.title(), r.note(), digest));
            store.withdrawAt(r.number(), Stream.concat(edition.withdrawn().stream(),
                    edition.observations().stream().map(Observation::key)).toList());
            store.insert(r.number(), edition.observations());
            counts.add(r.number());
            digests.seal(r.number());
        }
    }

    private String text(String name) {
        Resource file = resources.getResource(location + name);
        if (!file.exists()) {
            throw new PackageProblem(name, "is missing in the data package");
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Map<String, String> texts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            texts.values().forEach(t -> sha.update(t.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
