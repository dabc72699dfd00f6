package org.tumen.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small line of a few values without axes; a missing value is a gap. It is decoration and hidden from screen readers.
 */
public final class Sparkline extends Composite<Span> {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 40;

    /** The course of these values, one of them marked. */
    public Sparkline(List<@Nullable BigDecimal> values, int marked) {
        double most = values.stream().filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        double markX = 0;
        double markY = HEIGHT;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                pen = false;
                continue;
            }
            double x = 3 + (WIDTH - 8.0) * i / Math.max(1, values.size() - 1);
            double y = HEIGHT - 3 - (HEIGHT - 8) * value.doubleValue() / Math.max(1e-9, most);
            // A line of no length has round ends: a value between two gaps is a dot.
            path.append(String.format(Locale.ROOT, pen ? "L%.1f %.1f" : "M%.1f %.1fh0", x, y));
            pen = true;
            if (i == marked) {
                markX = x;
                markY = y;
            }
        }
        String svg = String.format(Locale.ROOT, """
                <svg viewBox="0 0 %d %d" preserveAspectRatio="xMinYMid meet" aria-hidden="true">\
                <path d="%s"/><circle cx="%.1f" cy="%.1f" r="3"/></svg>""",
                WIDTH, HEIGHT, path, markX, markY);
        getContent().addClassName("sparkline");
        getContent().add(new Svg(svg));
    }
}
