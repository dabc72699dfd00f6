package org.tumen.chart.plot;

import com.vaadin.flow.component.charts.model.Configuration;
import java.util.OptionalInt;

/** Draws one chart of a kind of {@link ChartSpec}. Each kind has a class of its own; {@link Charts} lists them. */
interface Plot {

    /** Fills in what is particular to the kind; what all charts have in common is there already. */
    void configure(Configuration c);

    /** Pixels that a chart of rows needs; empty for a chart that is drawn as high as its place is. */
    default OptionalInt height() {
        return OptionalInt.empty();
    }
}
