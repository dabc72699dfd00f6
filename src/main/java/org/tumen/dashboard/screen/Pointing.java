package org.tumen.dashboard.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.kit.Texts;
import org.tumen.wording.Shown;

/**
 * What of a figure is pointed at, for those who do not see its chart.
 *
 * @param words name the mark that is pointed at and the series in the light; empty for neither
 * @param lit   the rows of the table that are pointed at, counted from 0
 * @param faded the rows of its table that stand back
 */
public record Pointing(String words, List<Integer> lit, List<Integer> faded) {

    /** At nothing. */
    static final Pointing NONE = new Pointing("", List.of(), List.of());

    /** The lines of a caption that name the mark and its value. */
    private static final int NAMING = 2;

    /** What a chart points at, in it and in the table of these figures. */
    static Pointing of(ChartSpec chart, List<Shown> rows, Texts texts) {
        List<ChartSpec.Series> all = chart.series();
        Optional<ChartSpec.Mark> mark = all.stream().flatMap(s -> s.marks().stream()).filter(ChartSpec.Mark::lit)
                .findFirst();
        List<ChartSpec.Series> light = all.stream().anyMatch(ChartSpec.Series::faded)
                ? all.stream().filter(s -> !s.faded()).toList() : List.of();
        String words = Stream.concat(
                mark.map(m -> texts.get("pointing.mark", String.join(" · ", m.caption().stream().limit(NAMING)
                        .toList()))).stream(),
                light.stream().map(s -> texts.get("pointing.series", s.name()))).collect(Collectors.joining(" "));
        Set<String> seen = light.stream().flatMap(s -> s.marks().stream()).map(ChartSpec.Mark::key)
                .collect(Collectors.toSet());
        return new Pointing(words, indexes(rows, key -> mark.filter(m -> m.key().equals(key)).isPresent()),
                light.isEmpty() ? List.of() : indexes(rows, key -> !seen.contains(key)));
    }

    private static List<Integer> indexes(List<Shown> rows, Predicate<String> wanted) {
        return IntStream.range(0, rows.size()).filter(i -> wanted.test(rows.get(i).key())).boxed().toList();
    }
}
