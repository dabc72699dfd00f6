package org.tumen.dashboard.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.drawing.Selection;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
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

    /**
     * Figures that would go without another in their place.
     *
     * @param indicators of them
     * @param figures    tells which they are
     */
    public record Gone(Set<String> indicators, Predicate<Observation> figures) {

        public static final Gone NONE = new Gone(Set.of(), o -> false);
    }

    /** What there is of several indicators. */
    private record Extents(List<Extent> all) {

        long size() {
            return all.stream().mapToLong(Extent::size).sum();
        }

        Stream<Observation> kinds() {
            return all.stream().flatMap(Extent::kinds);
        }

        Stream<Observation> figures(Standing standing) {
            return all.stream().flatMap(standing::figures);
        }
    }

    /** What is known of one chart. */
    private static final class Canvas {
        private final Topic.Exhibit figure;
        private final Map<Observation.Key, Observation> coming = new LinkedHashMap<>();

        Canvas(Topic.Exhibit figure) {
            this.figure = figure;
        }

        void put(Observation observation) {
            if (coming.size() <= MOST && depends(observation)) {
                coming.put(observation.key(), observation);
            }
        }

        private boolean depends(Observation observation) {
            return figure.drawing().charts(observation, ViewState.DEFAULT.choice());
        }

        /** What stands of it; as many figures as it may show, or none if those are too many. */
        private Extents standing(Standing standing) {
            return new Extents(figure.indicators().stream().map(standing::extent).map(e -> e.only(like ->
                    figure.drawing().mayShow(like, ViewState.DEFAULT.choice()))).toList());
        }

        Stream<Outcome> outcome(Standing standing, Gone gone, List<Observation> also, Labels labels) {
            Extents extents = standing(standing);
            if (extents.size() > MOST) {
                return coming.isEmpty() && also.isEmpty() && extents.kinds().noneMatch(gone.figures())
                        ? Stream.empty() : Stream.of(tooMany(labels));
            }
            Map<Observation.Key, Observation> before = new LinkedHashMap<>();
            extents.figures(standing).filter(this::depends).forEach(o -> before.put(o.key(), o));
            if (coming.isEmpty() && also.isEmpty() && before.values().stream().noneMatch(gone.figures())) {
                return Stream.empty();
            }
            Map<Observation.Key, Observation> after = new LinkedHashMap<>(before);
            after.values().removeIf(gone.figures());
            after.putAll(coming);
            also.stream().filter(this::depends).forEach(o -> after.put(o.key(), o));
            if (after.size() > MOST) {
                return Stream.of(tooMany(labels));
            }
            Pair pair = new Pair(draw(before, labels), draw(after, labels));
            boolean chart = pair.before().chart().isPresent() || pair.after().chart().isPresent();
            return chart && !pair.before().figures().equals(pair.after().figures()) ? Stream.of(pair)
                    : Stream.empty();
        }

        private TooMany tooMany(Labels labels) {
            return new TooMany(figure.indicators().stream().map(labels::indicator).collect(Collectors.joining(", ")));
        }

        private Picture draw(Map<Observation.Key, Observation> figures, Labels labels) {
            return figure.drawing().draw(figure.key(), new Selection(List.copyOf(figures.values()),
                    ViewState.DEFAULT.choice(), labels));
        }
    }

    private final List<Canvas> canvases = Arrays.stream(Topic.values()).flatMap(t -> t.exhibits().stream())
            .map(Canvas::new).toList();
    private final Map<String, List<Canvas>> byIndicator = new HashMap<>();
    private final Standing standing;

    /** Nothing changes yet. */
    public BeforeAndAfter(Standing standing) {
        this.standing = standing.anew();
        canvases.forEach(canvas -> canvas.figure.indicators().forEach(indicator ->
                byIndicator.computeIfAbsent(indicator, i -> new ArrayList<>()).add(canvas)));
    }

    /** Takes a figure that is new, or that another of the same key gives way to. */
    public void put(Observation figure) {
        of(figure).forEach(canvas -> canvas.put(figure));
    }

    private List<Canvas> of(Observation figure) {
        return byIndicator.getOrDefault(figure.indicator(), List.of());
    }

    /**
     * Every chart that changes, in the order of the pages.
     *
     * @param also figures that would come besides those taken so far
     */
    public List<Outcome> charts(Gone gone, Collection<Observation> also, Labels labels) {
        Map<Canvas, List<Observation>> others = new HashMap<>();
        also.forEach(figure -> of(figure).forEach(canvas -> others.computeIfAbsent(canvas, c -> new ArrayList<>())
                .add(figure)));
        return canvases.stream().filter(c -> !c.coming.isEmpty() || others.containsKey(c)
                        || c.figure.indicators().stream().anyMatch(gone.indicators()::contains))
                .flatMap(c -> c.outcome(standing, gone, others.getOrDefault(c, List.of()), labels)).toList();
    }
}
