package org.tumen.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each chart says its kind, by which style sheets and the audience's browsers know it. */
class ChartKindTest {

    private static final Path REGISTRY = Path.of("frontend/follow/kinds.ts");
    private static final Pattern ENTRY = Pattern.compile("^  (\\w+): \\{.*},$", Pattern.MULTILINE);

    @Test
    void aChartOnAPageBearsItsKind() {
        ChartSpec.Axis axis = new ChartSpec.Axis("", "", null);
        ChartSpec rows = new ChartSpec.Dots(List.of("one"), List.of(), List.of(), axis);
        ChartSpec upright = new ChartSpec.Lines(List.of("2019"), 0, List.of(), axis);

        var chart = Charts.draw(rows);
        assertThat(chart.getElement().getAttribute("data-kind")).isEqualTo("dots");
        assertThat(chart.hasClassName("tumen-rows")).isTrue();

        Charts.redraw(chart, upright);
        assertThat(chart.getElement().getAttribute("data-kind")).isEqualTo("lines");
        assertThat(chart.hasClassName("tumen-rows")).isFalse();
    }

    @Test
    void theAudiencesPageKnowsNoOtherKinds() throws IOException {
        List<String> kinds = Arrays.stream(ChartSpec.class.getPermittedSubclasses())
                .map(c -> c.getSimpleName().toLowerCase(Locale.ROOT)).toList();

        assertThat(ENTRY.matcher(Files.readString(REGISTRY)).results().map(m -> m.group(1))).isNotEmpty()
                .isSubsetOf(kinds);
    }
}
