package org.tumen.chart.drawing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.plot.ChartSpec.Doubt;
import org.tumen.chart.plot.ChartSpec.Mark;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/** Makes the marks of a chart from the figures it shows. */
public final class Marks {

    private Marks() {
    }

    /** The mark of a figure's value, without its bounds. */
    public static Mark of(Shown shown, int at, Labels labels) {
        return of(shown, at, null, null, labels.caption(shown));
    }

    /** The mark of a figure's value and of the bounds beside it. */
    static Mark withBounds(Shown shown, int at, Labels labels) {
        return of(shown, at, shown.figure().lower(), shown.figure().upper(), labels.caption(shown));
    }

    /** The mark of a figure's value between these bounds, with this caption. */
    public static Mark of(Shown shown, int at, @Nullable BigDecimal low, @Nullable BigDecimal high,
            List<String> caption) {
        return new Mark(shown.key(), at, shown.figure().value(), low, high, caption, doubt(shown));
    }

    /** How the mark must look because of the figure's status, or because its interval was computed here. */
    private static Doubt doubt(Shown shown) {
        Observation figure = shown.figure();
        if (shown.origin() instanceof Shown.Origin.ComputedInterval) {
            return Doubt.COMPUTED;
        } else if (figure.is(ObsStatus.ESTIMATED) || figure.is(ObsStatus.LOW_RELIABILITY)) {
            return Doubt.ESTIMATED;
        }
        return figure.is(ObsStatus.PROVISIONAL) ? Doubt.PROVISIONAL : Doubt.NONE;
    }
}
