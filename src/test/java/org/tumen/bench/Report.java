package org.tumen.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, beside its bounds. */
final class Report {

    private record Line(String what, String app, String yardstick, String measured, String bound, String verdict) {
    }

    private final List<Line> lines = new ArrayList<>();

    /** The app may take at most this many times as long as the yardstick. */
    void ratio(String what, Sample app, Sample yardstick, double bound) {
        double ratio = app.median() / yardstick.median();
        add(what, app.text("ms", 1, 1), yardstick.text("ms", 1, 1), "%.2f×".formatted(ratio),
                "≤ %.1f×".formatted(bound), ratio <= bound);
    }

    /** The value may be at most the bound. */
    void limit(String what, String app, String yardstick, double value, double bound, String unit) {
        add(what, app, yardstick, "%s %s".formatted(number(value), unit), "≤ %s %s".formatted(number(bound), unit),
                value <= bound);
    }

    /** The value must be at least the bound. */
    void least(String what, String app, double value, double bound, String unit) {
        add(what, app, "", "%s %s".formatted(number(value), unit), "≥ %s %s".formatted(number(bound), unit),
                value >= bound);
    }

    /** Something to know that has no bound. */
    void fact(String what, String app, String yardstick) {
        lines.add(new Line(what, app, yardstick, "", "", ""));
    }

    boolean held() {
        return lines.stream().noneMatch(l -> l.verdict().equals("MISSED"));
    }

    @Override
    public String toString() {
        List<Line> all = new ArrayList<>(lines);
        all.addFirst(new Line("median (least–greatest)", "Tumen", "yardstick", "measured", "bound", ""));
        String format = "%%-%ds  %%-%ds  %%-%ds  %%%ds  %%-%ds  %%s%%n".formatted(
                all.stream().mapToInt(l -> l.what().length()).max().orElse(1),
                all.stream().mapToInt(l -> l.app().length()).max().orElse(1),
                all.stream().mapToInt(l -> l.yardstick().length()).max().orElse(1),
                all.stream().mapToInt(l -> l.measured().length()).max().orElse(1),
                all.stream().mapToInt(l -> l.bound().length()).max().orElse(1));
        StringBuilder text = new StringBuilder();
        for (Line l : all) {
            text.append(format.formatted(l.what(), l.app(), l.yardstick(), l.measured(), l.bound(), l.verdict())
                    .stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private void add(String what, String app, String yardstick, String measured, String bound, boolean held) {
        lines.add(new Line(what, app, yardstick, measured, bound, held ? "ok" : "MISSED"));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%,.0f".formatted(value)
                : (value < 10 ? "%,.2f" : "%,.1f").formatted(value);
    }
}
