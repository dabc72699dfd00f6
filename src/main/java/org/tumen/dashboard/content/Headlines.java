package org.tumen.dashboard.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.topic.Topic;
import org.tumen.kit.Kept;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Percent;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.StoredFigures;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.release.FigureCounts;
import org.tumen.statistics.release.Release;
import org.tumen.wording.Labels;
import org.tumen.wording.Times;

/** The headline figures of a release. */
@Component
public class Headlines {

    /** A share of fewer people than these is no part of a course: one more or less moves it by points. */
    private static final BigDecimal FEW = new BigDecimal(100);

    private static final Basis ARRIVALS = new Basis("arrivals", Country.HOME);
    /** Sums of one source only: sums of several would not make a course. */
    private static final Basis SO_FAR = new Basis("arrivals_cumulative", Country.HOME);
    private static final String WHO_SUMS = "MOU";
    private static final Basis RETURNS = new Basis("returns", Country.ORIGIN);
    /** Returns are counted year by year since then; an earlier single case does not make a series. */
    private static final int FIRST_RETURNS = 2012;
    private static final List<Basis> ALL = List.of(ARRIVALS, SO_FAR, RETURNS);

    /** Figures of all releases that are kept: of the shipped ones those of a hundred. */
    private static final int MOST_FIGURES = 20_000;

    /**
     * What a headline is made of.
     *
     * @param place that the indicator is counted for as a whole
     */
    private record Basis(String indicator, String place) {

        boolean has(Observation figure) {
            return figure.indicator().equals(indicator) && figure.refArea().equals(place);
        }
    }

    private final FigureCounts counts;
    private final StoredFigures stored;
    private final TopicPages pages;
    // A release never changes.
    private final Kept<Integer, List<Observation>> kept = new Kept<>(MOST_FIGURES, List::size);

    Headlines(FigureCounts counts, StoredFigures stored, TopicPages pages) {
        this.counts = counts;
        this.stored = stored;
        this.pages = pages;
    }

    /** Newest year's arrivals, women's share, total so far, peak year and confirmed returns: those that are known. */
    public List<Headline> all(Release release, Locale locale) {
        Labels labels = pages.labels(locale);
        return of(kept.get(release.number(), this::figures), labels);
    }

    /** The headlines that these figures give; a figure that is not there gives none. */
    static List<Headline> of(List<Observation> figures, Labels labels) {
        SortedMap<Integer, Observation> total = yearly(figures, ARRIVALS, Sex.TOTAL, labels.catalogue());
        SortedMap<Integer, Observation> women = yearly(figures, ARRIVALS, Sex.FEMALE, labels.catalogue());
        SortedMap<Integer, Observation> returns = yearly(figures, RETURNS, Sex.TOTAL, labels.catalogue())
                .tailMap(FIRST_RETURNS);
        List<Headline> result = new ArrayList<>();
        if (!total.isEmpty()) {
            result.add(newest(total, labels));
            share(total, women, labels).ifPresent(result::add);
            soFar(figures, labels).ifPresent(result::add);
            result.add(peak(total, labels));
        }
        if (!returns.isEmpty()) {
            result.add(returns(returns, labels));
        }
        return result;
    }

    /** The sums of all that are counted, by year or up to a date; no figure of a part of them is read. */
    private List<Observation> figures(int release) {
        return stored.all(counts.of(ALL.stream().map(Basis::indicator).toList(), release,
                        ALL.stream().map(Basis::place).distinct().toList()).only(Headlines::wanted)).stream()
                .filter(o -> o.category().equals(Observation.TOTAL) && o.countable()
                        && ALL.stream().anyMatch(basis -> basis.has(o))).toList();
    }

    private static boolean wanted(Observation like) {
        return like.age().equals(Observation.TOTAL) && like.sex() != Sex.MALE
                && (like.timePeriod() instanceof Period.Year || like.indicator().equals(SO_FAR.indicator()));
    }

    private static SortedMap<Integer, Observation> yearly(List<Observation> figures, Basis basis, Sex sex,
            Catalogue catalogue) {
        SortedMap<Integer, Observation> years = new TreeMap<>();
        for (Observation o : figures) {
            if (basis.has(o) && o.sex() == sex && o.timePeriod() instanceof Period.Year y) {
                years.merge(y.year(), o, (a, b) -> catalogue.byAuthority().compare(a, b) <= 0 ? a : b);
            }
        }
        return years;
    }

    private static Headline newest(SortedMap<Integer, Observation> total, Labels labels) {
        Observation last = total.get(total.lastKey());
        @Nullable Observation before = total.get(total.lastKey() - 1);
        return headline("newest", last, labels.quantity(last), before == null
                || !before.source().equals(last.source()) ? "" : change(before, last, labels),
                course(total, last.source()), Topic.GENDER, labels);
    }

    /** How many more or fewer than the same source counted the year before: "13 fewer than in 2024 (236)". */
    private static String change(Observation before, Observation last, Labels labels) {
        BigDecimal difference = last.value().subtract(before.value());
        String text = difference.signum() > 0 ? "headline.newest.more"
                : difference.signum() < 0 ? "headline.newest.fewer" : "headline.newest.same";
        return labels.texts().get(text, labels.texts().number(difference.abs(), 0),
                new Times(labels).in(before.timePeriod()), labels.value(before));
    }

    private static Optional<Headline> share(SortedMap<Integer, Observation> total,
            SortedMap<Integer, Observation> women, Labels labels) {
        TreeMap<Integer, BigDecimal> shares = new TreeMap<>();
        women.forEach((year, w) -> Optional.ofNullable(total.get(year))
                .filter(t -> t.value().signum() > 0 && t.source().equals(w.source()))
                .ifPresent(t -> shares.put(year, Percent.of(w.value(), t.value(), 1))));
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Observation last = women.get(shares.lastKey());
        List<@Nullable BigDecimal> course = new ArrayList<>();
        for (int year = shares.firstKey(); year <= shares.lastKey(); year++) {
            course.add(total.containsKey(year) && total.get(year).value().compareTo(FEW) >= 0 ? shares.get(year) : null);
        }
        return Optional.of(headline("share", last, labels.texts().get("value.percent",
                labels.texts().fixed(shares.lastEntry().getValue(), 1)), labels.texts().get("headline.share.detail",
                labels.value(last), labels.value(total.get(shares.lastKey()))), course, Topic.GENDER,
                labels).measuring(Measure.WOMEN));
    }

    private static Optional<Headline> soFar(List<Observation> figures, Labels labels) {
        List<Observation> totals = figures.stream().filter(o -> SO_FAR.has(o) && o.sex() == Sex.TOTAL
                        && o.source().equals(WHO_SUMS))
                .sorted(Comparator.comparing(Observation::timePeriod, Period.ORDER)).toList();
        return totals.isEmpty() ? Optional.empty() : Optional.of(headline("soFar", totals.getLast(),
                labels.quantity(totals.getLast()), labels.texts().get("headline.soFar.detail"),
                course(byYear(totals), totals.getLast().source()), Topic.GENDER, labels));
    }

    /** The last figure of each year. */
    private static SortedMap<Integer, Observation> byYear(List<Observation> inOrder) {
        SortedMap<Integer, Observation> years = new TreeMap<>();
        inOrder.forEach(o -> o.timePeriod().end().ifPresent(end -> years.put(end.getYear(), o)));
        return years;
    }

    private static Headline peak(SortedMap<Integer, Observation> total, Labels labels) {
        Observation peak = total.values().stream().max(Comparator.comparing(Observation::value)).orElseThrow();
        Headline headline = headline("peak", peak, labels.quantity(peak),
                labels.texts().get("headline.peak.detail"), course(total, peak.source()), Topic.GENDER, labels);
        // Several years may have been the peak alike.
        List<Period> when = total.values().stream().filter(o -> o.value().compareTo(peak.value()) == 0)
                .map(Observation::timePeriod).toList();
        return headline.titled(labels.texts().get("headline.peak.title", labels.periods(when)))
                .marking(headline.course().indexOf(peak.value()));
    }

    private static Headline returns(SortedMap<Integer, Observation> series, Labels labels) {
        BigDecimal sum = series.values().stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Observation last = series.get(series.lastKey());
        return headline("returns", last, labels.texts().get("value.persons", labels.texts().number(sum, 0)),
                years(series, labels), course(series, last.source()), Topic.RETURNS, labels);
    }

    /** The years that are summed; where some are missing, how many there are. */
    private static String years(SortedMap<Integer, Observation> series, Labels labels) {
        Period first = new Period.Year(series.firstKey());
        Period last = new Period.Year(series.lastKey());
        Times times = new Times(labels);
        return series.lastKey() - series.firstKey() + 1 == series.size() ? times.between(first, last)
                : times.among(first, last, series.size());
    }

    private static Headline headline(String key, Observation figure, String value, String detail,
            List<@Nullable BigDecimal> course, Topic topic, Labels labels) {
        String status = labels.status(figure);
        return new Headline(labels.texts().get("headline." + key + ".title", labels.period(figure.timePeriod())),
                value, detail, labels.publisher(figure.source()) + (status.isEmpty() ? "" : " · " + status), course,
                course.size() - 1, topic, Measure.PERSONS);
    }

    /** The yearly values that this source states: those of two sources make no course. */
    private static List<@Nullable BigDecimal> course(SortedMap<Integer, Observation> years, String source) {
        SortedMap<Integer, Observation> own = new TreeMap<>(years);
        own.values().removeIf(o -> !o.source().equals(source));
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (int year = own.firstKey(); year <= own.lastKey(); year++) {
            values.add(Optional.ofNullable(own.get(year)).map(Observation::value).orElse(null));
        }
        return values;
    }
}
