package org.tumen.dashboard.content;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tumen.chart.table.FigureTable;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Extent.Slice;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.StoredFigures;
import org.tumen.statistics.release.Revisions;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * The figures that a view of a release lists, read from the database as they are asked for: as their sources state
 * them, without those that a chart computes. A page that is open keeps none of them, only where they are.
 */
public record StoredRows(TopicFigures figures, StoredFigures stored, Topic topic, ViewState state, int release,
        Labels labels) {

    /** Some of them, in the order asked for. */
    public Stream<Shown> page(FigureTable.Order order, long offset, int limit) {
        return stored.page(extent(), comparator(order), offset, limit).stream().map(Shown::stated);
    }

    /** Hands every one of them on, in the order of the page. */
    public void each(Consumer<Shown> taker) {
        stored.each(extent(), comparator(FigureTable.Order.OF_PAGE), o -> taker.accept(Shown.stated(o)));
    }

    /** What one of them said before. */
    public Revisions revisions(Observation figure) {
        return figures.revisions(figures.extent(topic, release), List.of(figure));
    }

    private Extent extent() {
        FigureFilter filter = new FigureFilter(topic, state, labels.catalogue());
        return filter.listed(figures.passing(filter, release));
    }

    private Comparator<Slice> comparator(FigureTable.Order order) {
        Comparator<Slice> byPeriod = Comparator.comparing(Slice::period, Period.ORDER);
        Comparator<Slice> byIndicator = Comparator.comparingInt(s -> labels.catalogue().indicator(s.indicator())
                .sortOrder());
        Comparator<Slice> byName = Comparator.comparing(s -> labels.indicator(s.indicator()));
        return switch (order) {
            case OF_PAGE -> byIndicator.thenComparing(byPeriod);
            case PERIOD -> byPeriod.thenComparing(byIndicator);
            case PERIOD_DESCENDING -> byPeriod.reversed().thenComparing(byIndicator);
            case INDICATOR -> byName.thenComparing(byPeriod);
            case INDICATOR_DESCENDING -> byName.reversed().thenComparing(byPeriod);
        };
    }
}
