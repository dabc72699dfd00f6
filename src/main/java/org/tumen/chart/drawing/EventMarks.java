package org.tumen.chart.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tumen.chart.plot.ChartSpec.EventMark;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.Event;
import org.tumen.wording.EventTexts;

/**
 * The dated events that matter to the figures of a chart over time, where they fall on its axis, numbered by date.
 * Those that fall on one place share a mark; those that fall close together have their numbers in different rows.
 */
record EventMarks(List<EventMark> marks, List<NumberedEvent> listed) {

    /** The marks of a chart without events. */
    static final EventMarks NONE = new EventMarks(List.of(), List.of());

    /** How narrow a plot gets on a phone, and how wide a sign of a number is, in pixels. */
    private static final double NARROWEST = 265;
    private static final double SIGN = 7;
    private static final double GAP = 5;

    /** An event and its place. */
    private record Placed(Event event, double at) {
    }

    /**
     * The marks of those events that matter to these figures.
     *
     * @param axis what stands at the places 0, 1, 2 … of the axis
     */
    static EventMarks on(List<Period> axis, Selection drawn) {
        List<String> indicators = drawn.figures().stream().map(Observation::indicator).distinct().toList();
        List<Placed> placed = drawn.events().stream().filter(e -> indicators.stream().anyMatch(e::mattersTo))
                .flatMap(e -> place(e.timePeriod(), axis).stream().mapToObj(at -> new Placed(e, at)))
                .sorted(Comparator.comparingDouble(Placed::at)).toList();
        EventTexts texts = new EventTexts(drawn.labels());
        return new EventMarks(marks(placed, axis.size()), IntStream.range(0, placed.size())
                .mapToObj(i -> numbered(i + 1, placed.get(i).event(), texts)).toList());
    }

    private static NumberedEvent numbered(int number, Event event, EventTexts texts) {
        return new NumberedEvent(number, texts.date(event), texts.title(event),
                texts.description(event) + " " + texts.source(event));
    }

    private static List<EventMark> marks(List<Placed> placed, int groups) {
        SequencedMap<Double, List<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < placed.size(); i++) {
            numbers.computeIfAbsent(placed.get(i).at(), at -> new ArrayList<>()).add(i + 1);
        }
        List<EventMark> marks = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        numbers.forEach((at, here) -> {
            String label = here.size() == 1 ? String.valueOf(here.getFirst())
                    : here.getFirst() + "–" + here.getLast();
            double half = (label.length() * SIGN + GAP) / 2 * groups / NARROWEST;
            int row = IntStream.range(0, ends.size()).filter(r -> ends.get(r) <= at - half).findFirst()
                    .orElse(ends.size());
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, at + half);
            marks.add(new EventMark(at, row, label));
        });
        return marks;
    }

    /** Where on the axis an event falls; empty for one that no date is stated for, or that lies off the axis. */
    private static OptionalDouble place(Period when, List<Period> axis) {
        Optional<LocalDate> day = day(when);
        if (day.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble within = within(axis, day.get());
        return within.isPresent() ? within : between(axis, day.get());
    }

    /** The middle of what is stated as its date; of a course of several years, its beginning. */
    private static Optional<LocalDate> day(Period when) {
        return when.start().map(first -> {
            long days = ChronoUnit.DAYS.between(first, when.end().orElse(first));
            return days > 366 ? first : first.plusDays(days / 2);
        });
    }

    /** Within the period that covers the day, rather a year than several; in the middle where it has no beginning. */
    private static OptionalDouble within(List<Period> axis, LocalDate day) {
        return IntStream.range(0, axis.size()).filter(i -> covers(axis.get(i), day)).boxed()
                .min(Comparator.comparing((Integer i) -> axis.get(i) instanceof Period.Range))
                .stream().mapToDouble(i -> i + axis.get(i).start()
                        .map(first -> share(first, axis.get(i), day) - 0.5).orElse(0.0)).findFirst();
    }

    private static boolean covers(Period period, LocalDate day) {
        return !day.isBefore(period.start().orElse(LocalDate.MIN))
                && !day.isAfter(period.end().orElse(LocalDate.MIN));
    }

    private static double share(LocalDate first, Period period, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, period.end().orElse(first)) + 1;
        return (ChronoUnit.DAYS.between(first, day) + 0.5) / whole;
    }

    /** Between two periods that follow one upon the other. */
    private static OptionalDouble between(List<Period> axis, LocalDate day) {
        return IntStream.range(1, axis.size())
                .filter(i -> axis.get(i - 1).end().filter(day::isAfter).isPresent()
                        && axis.get(i).start().filter(day::isBefore).isPresent())
                .mapToDouble(i -> i - 0.5).findFirst();
    }
}
