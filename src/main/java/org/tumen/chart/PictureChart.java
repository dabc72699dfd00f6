package org.tumen.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Texts;

/** The chart of a picture on a page; it draws again only when what it shows has changed. */
@JsModule("./charts-in-turn.ts")
@CssImport(value = "./tumen-chart.css", themeFor = "vaadin-chart")
public final class PictureChart extends Composite<Div> {

    private @Nullable Chart chart;
    private @Nullable UUID drawn;

    /** Shows this specification in place of the one before. */
    public void show(ChartSpec spec, Picture picture, Texts texts) {
        // A digest instead of the specification: a page kept open must not hold every caption in memory.
        UUID digest = UUID.nameUUIDFromBytes(spec.toString().getBytes(StandardCharsets.UTF_8));
        if (digest.equals(drawn)) {
            return;
        }
        drawn = digest;
        if (chart == null) {
            chart = Charts.draw(spec);
            getContent().add(chart);
        } else {
            Charts.redraw(chart, spec);
        }
        chart.getElement().setAttribute("role", "img");
        chart.getElement().setAttribute("aria-label", texts.get("chart.label", picture.title(), picture.sentence()));
    }
}
