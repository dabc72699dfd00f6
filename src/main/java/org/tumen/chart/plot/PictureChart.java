package org.tumen.chart.plot;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The chart of a picture on a page; it draws again only when what it shows has changed. */
@JsModule("./charts-in-turn.ts")
@NpmPackage(value = "world-atlas", version = "2.0.2", dev = true)
@NpmPackage(value = "topojson-client", version = "3.1.0", dev = true)
@NpmPackage(value = "d3-geo", version = "3.1.1", dev = true)
@CssImport(value = "./tumen-chart.css", themeFor = "vaadin-chart")
public final class PictureChart extends Composite<Div> {

    private final Consumer<Pointed> pointing;
    private final boolean pressable;
    private @Nullable Chart chart;
    private @Nullable UUID drawn;

    /** What a reader points at in a chart. */
    public sealed interface Pointed {

        /** One mark, by its key. */
        record Point(String key) implements Pointed {
        }

        /** One series, by its key. */
        record Series(String key) implements Pointed {
        }
    }

    /** A chart that only shows. */
    public PictureChart() {
        this(pointed -> { }, false);
    }

    /** A chart that says what is pressed in it: a mark, or a series in its legend. */
    public PictureChart(Consumer<Pointed> pointing) {
        this(pointing, true);
    }

    private PictureChart(Consumer<Pointed> pointing, boolean pressable) {
        this.pointing = pointing;
        this.pressable = pressable;
    }

    /**
     * Shows this specification in place of the one before.
     *
     * @param label says in words what the chart shows
     */
    public void show(ChartSpec spec, String label) {
        // A digest instead of the specification: a page kept open must not hold every caption in memory.
        UUID digest = UUID.nameUUIDFromBytes(spec.toString().getBytes(StandardCharsets.UTF_8));
        if (digest.equals(drawn)) {
            return;
        }
        drawn = digest;
        if (chart == null) {
            chart = Charts.draw(spec);
            listen(chart);
            getContent().add(chart);
        } else {
            Charts.redraw(chart, spec);
        }
        // Keys reach the symbols of a map, see frontend/places-by-keys.ts; an image has no parts that could be told.
        boolean reachable = pressable && spec instanceof ChartSpec.Places;
        chart.getElement().setAttribute("pressable", reachable);
        chart.getElement().setAttribute("role", reachable ? "group" : "img");
        chart.getElement().setAttribute("aria-label", label);
    }

    /** A press in the legend puts a series in the light; it does not take any away. */
    private void listen(Chart made) {
        made.setVisibilityTogglingDisabled(true);
        made.addPointClickListener(e -> Optional.ofNullable(e.getItemId())
                .ifPresent(key -> pointing.accept(new Pointed.Point(key))));
        made.addSeriesLegendItemClickListener(e -> Optional.ofNullable(e.getSeries().getId())
                .ifPresent(key -> pointing.accept(new Pointed.Series(key))));
    }
}
