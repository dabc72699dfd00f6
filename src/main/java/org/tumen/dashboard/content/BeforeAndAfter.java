package org.tumen.dashboard.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.drawing.Selection;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Observation;
import org.tumen.wording.Labels;

/**
 * The charts that other figures would change, as they are and as they would be. It is told the figures one after the
 * other and keeps those that a chart depends on, of each chart no more than can be drawn.
 */
public final class BeforeAndAfter {

    /** A chart of more figures than these nobody could read, and drawing it would take seconds. */
    public static final int MOST = 2_000;

    /** What has become of a chart. */
    public sealed interface Outcome {
    }

    /** One picture twice, drawn without any filter. */
    public record Pair(Picture before, Picture after) implements Outcome {
    }

    /**
     * A chart that depends on more than {@link #MOST} figures.
     *
     * @param indicators the titles of what it shows
     */
    public record TooMany(String indicators) implements Outcome {
    }

    /** What is known of one chart. */
    private static final class Canvas {
        private final Topic.Exhibit figure;
        private final Map<Observation.Key, Observation> before = new LinkedHashMap<>();
        private final Map<Observation.Key, Observation> coming = new LinkedHashMap<>();

        Canvas(Topic.Exhibit figure) {
            this.figure = figure;
        }

        void put(Map<Observation.Key, Observation> where, Observation observation) {
            if (where.size() <= MOST && figure.drawing().charts(observation, ViewState.DEFAULT.choice())) {
                where.put(observation.key(), observation);
            }
        }

        boolean changes(Set<Observation.Key> gone) {
            return !coming.isEmpty() || before.keySet().stream().anyMatch(gone::contains);
        }

        Stream<Outcome> outcome(Set<Observation.Key> gone, List<Observation> also, Labels labels) {
            Map<Observation.Key, Observation> after = new LinkedHashMap<>(before);
            after.keySet().removeAll(gone);
            after.putAll(coming);
            also.stream().filter(o -> figure.drawing().charts(o, ViewState.DEFAULT.choice()))
                    .forEach(o -> after.put(o.key(), o));
            if (Math.max(before.size(), after.size()) > MOST) {
                return Stream.of(new TooMany(figure.indicators().stream().map(labels::indicator)
                        .collect(Collectors.joining(", "))));
            }
            Pair pair = new Pair(draw(before, labels), draw(after, labels));
            boolean chart = pair.before().chart().isPresent() || pair.after().chart().isPresent();
            return chart && !pair.before().figures().equals(pair.after().figures()) ? Stream.of(pair)
                    : Stream.empty();
        }

        private Picture draw(Map<Observation.Key, Observation> figures, Labels labels) {
            return figure.drawing().draw(figure.key(), new Selection(List.copyOf(figures.values()),
                    ViewState.DEFAULT.choice(), labels));
        }
    }

    private final List<Canvas> canvases = Arrays.stream(Topic.values()).flatMap(t -> t.exhibits().stream())
            .map(Canvas::new).toList();
    private final Map<String, List<Canvas>> byIndicator = new HashMap<>();

    /** Nothing changes yet. */
    public BeforeAndAfter(Collection<Observation> standing) {
        canvases.forEach(canvas -> canvas.figure.indicators().forEach(indicator ->
                byIndicator.computeIfAbsent(indicator, i -> new ArrayList<>()).add(canvas)));
        standing.forEach(o -> of(o).forEach(canvas -> canvas.put(canvas.before, o)));
    }

    /** Takes a figure that is new, or that another of the same key gives way to. */
    public void put(Observation figure) {
        of(figure).forEach(canvas -> canvas.put(canvas.coming, figure));
    }

    private List<Canvas> of(Observation figure) {
        return byIndicator.getOrDefault(figure.indicator(), List.of());
    }

    /**
     * Every chart that changes, in the order of the pages.
     *
     * @param withdrawn figures that would go without another in their place
     * @param also      figures that would come besides those taken so far
     */
    public List<Outcome> charts(Collection<Observation> withdrawn, Collection<Observation> also, Labels labels) {
        Map<Canvas, List<Observation>> others = new HashMap<>();
        also.forEach(figure -> of(figure).forEach(canvas -> others.computeIfAbsent(canvas, c -> new ArrayList<>())
                .add(figure)));
        Set<Observation.Key> gone = withdrawn.stream().map(Observation::key).collect(Collectors.toSet());
        return canvases.stream().filter(c -> c.changes(gone) || others.containsKey(c))
                .flatMap(c -> c.outcome(gone, others.getOrDefault(c, List.of()), labels)).toList();
    }
}
