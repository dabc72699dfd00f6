package org.tumen.dashboard.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.kit.Kept;
import org.tumen.search.TextIndex;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.StoredFigures;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.release.FigureCounts;
import org.tumen.statistics.release.Releases;

/** Finds figures, pages, events, works, sources and notes by words of either language. */
@Component
public class Search {

    /** Things that can be found, in all indexes: as many as in a dozen releases. */
    private static final int MOST_FINDABLE = 30_000;

    /** Figures in one index: of an indicator that has more than still fit, none is found by itself. */
    private static final int MOST_FIGURES = 10_000;

    /**
     * What is found in a release.
     *
     * @param leftOut codes of the indicators whose figures are too many to be found one by one
     */
    private record Index(TextIndex<Findable> texts, List<String> leftOut) {
    }

    private record Searched(int release, Catalogue catalogue) {
    }

    /** A figure without its period. */
    private record Series(String indicator, String refArea, Sex sex, String age, String category, String unit,
            String source) {
        static Series of(Observation o) {
            return new Series(o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.unitMeasure(), o.source());
        }
    }

    /** What several sources may state. */
    private record Stated(String indicator, String refArea, Sex sex, String age, String category, Period period,
            String unit) {
        static Stated of(Observation o) {
            return new Stated(o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.timePeriod(),
                    o.unitMeasure());
        }
    }

    private final FigureCounts counts;
    private final StoredFigures stored;
    private final Releases releases;
    private final Catalogues catalogues;
    private final Whereabouts whereabouts;
    private final TopicPages pages;
    // Neither a release nor a catalogue ever changes.
    private final Kept<Searched, Index> indexes = new Kept<>(MOST_FINDABLE, i -> i.texts().size());

    Search(FigureCounts counts, StoredFigures stored, Releases releases, Catalogues catalogues,
            Whereabouts whereabouts, TopicPages pages) {
        this.counts = counts;
        this.stored = stored;
        this.releases = releases;
        this.catalogues = catalogues;
        this.whereabouts = whereabouts;
        this.pages = pages;
    }

    /**
     * Everything that has all words of the query.
     *
     * @param release number of the release whose figures are searched, or null for the newest
     */
    public Found find(String query, @Nullable Integer release) {
        int searched = number(release);
        Map<Findable.Kind, List<Findable>> kinds = new LinkedHashMap<>();
        Index index = index(searched);
        index.texts().find(query).forEach(hit -> kinds.computeIfAbsent(hit.thing().kind(), k -> new ArrayList<>())
                .add(hit.thing()));
        return new Found(query, searched, kinds.entrySet().stream().map(e -> new Found.Group(e.getKey(),
                hits(e.getValue()))).toList(), index.leftOut());
    }

    /** Has everything ready that is made once for each release, so that the first words typed need not wait. */
    void prepare(@Nullable Integer release) {
        int searched = number(release);
        if (!indexes.has(new Searched(searched, catalogues.current()))) {
            Thread.startVirtualThread(() -> {
                index(searched);
                whereabouts.prepare(searched);
            });
        }
    }

    /** What is said of things found in this release, in one language. */
    FoundTexts texts(Locale language, @Nullable Integer pinned, int searched) {
        return new FoundTexts(pages.labels(language), whereabouts, pages, pinned, searched);
    }

    private int number(@Nullable Integer release) {
        return release != null ? release : releases.newest().orElseThrow().number();
    }

    private Index index(int release) {
        Catalogue catalogue = catalogues.current();
        return indexes.get(new Searched(release, catalogue), s -> {
            Extent all = counts.of(catalogue.indicators().stream().map(Indicator::code).toList(), release);
            List<String> leftOut = tooMany(all);
            List<Observation> figures = stored.all(all.only(o -> !leftOut.contains(o.indicator())));
            return new Index(new FindableTexts(catalogue).index(figures, drawn(figures, catalogue)), leftOut);
        });
    }

    /** The indicators with so many figures that they do not fit in beside those that have fewer. */
    private static List<String> tooMany(Extent all) {
        List<String> leftOut = new ArrayList<>();
        long taken = 0;
        for (Map.Entry<String, Long> indicator : all.sizes().entrySet().stream().sorted(Map.Entry.comparingByValue())
                .toList()) {
            taken += indicator.getValue();
            if (taken > MOST_FIGURES) {
                leftOut.add(indicator.getKey());
            }
        }
        return List.copyOf(leftOut);
    }

    /** Keeps, of figures that state the same, those of the most authoritative source. */
    private static Set<Observation> drawn(Collection<Observation> figures, Catalogue catalogue) {
        Comparator<Observation> order = catalogue.byAuthority();
        Map<Stated, Observation> drawn = new HashMap<>();
        figures.forEach(o -> drawn.merge(Stated.of(o), o, (a, b) -> order.compare(a, b) <= 0 ? a : b));
        return Set.copyOf(drawn.values());
    }

    /** Lets the best match stand for all figures that differ in their period only. */
    private static List<Found.Hit> hits(List<Findable> things) {
        Map<Object, List<Findable>> alike = things.stream().collect(Collectors.groupingBy(
                t -> t instanceof Findable.Figure(Observation figure) ? Series.of(figure) : t, LinkedHashMap::new,
                Collectors.toList()));
        return alike.values().stream().map(same -> new Found.Hit(same.getFirst(), same.size() - 1)).toList();
    }
}
