package org.tumen.chart.drawing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.kit.Texts;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * One figure of a page: its title, what is seen in words, the chart, and every number in it.
 *
 * @param key      stable name of the figure within its page
 * @param sentence what the chart says, for these filters
 * @param legend   what unusual marks mean; empty where there are none
 * @param chart    empty where there is nothing to draw
 * @param figures  every figure the chart shows, in reading order
 * @param events   the dated events that the chart marks, by their numbers
 */
public record Picture(String key, String title, String sentence, String legend, Optional<ChartSpec> chart,
        List<Shown> figures, List<NumberedEvent> events) {

    /** A picture that marks no events. */
    public Picture(String key, String title, String sentence, String legend, Optional<ChartSpec> chart,
            List<Shown> figures) {
        this(key, title, sentence, legend, chart, figures, List.of());
    }

    /** The same picture with these events marked in its chart. */
    Picture marking(EventMarks marks) {
        return new Picture(key, title, sentence, legend, chart.map(c -> c.marking(marks.marks())), figures,
                marks.listed());
    }

    /** The same picture without its chart, because it is of so many figures that nobody could read it. */
    public Picture undrawn(long many, Labels labels) {
        return new Picture(key, title, labels.texts().get("sentence.tooMany", many), "", Optional.empty(), figures);
    }

    /** What the chart shows, in words, for those who do not see it. */
    public String label(Texts texts) {
        return texts.get("chart.label", title, sentence);
    }

    /** How many marks its chart has. */
    public int marks() {
        return chart.stream().flatMap(c -> c.series().stream()).mapToInt(s -> s.marks().size()).sum();
    }

    /** The same picture with one mark lit and one series in the light; null for none. */
    public Picture pointing(@Nullable String point, @Nullable String series) {
        return new Picture(key, title, sentence, legend, chart.map(c -> c.pointing(point, series)), figures,
                events);
    }
}
