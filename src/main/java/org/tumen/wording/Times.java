package org.tumen.wording;

import java.util.List;
import org.tumen.statistics.Period;

/** Says when something was, as part of a sentence: "in 2009", "in the first half of 2018", "the end of May 2025". */
public record Times(Labels labels) {

    /** When something happened: "in 2009", "in the first half of 2018", "on 9 October 2023", "up to 1998". */
    public String in(Period period) {
        return labels.texts().get("time.in." + switch (period) {
            case Period.Year y -> "point";
            case Period.Quarter q -> "point";
            case Period.Month m -> "point";
            case Period.Half h -> "half";
            case Period.Day d -> "day";
            case Period.Range r -> r.from() == null ? "open" : "point";
            case Period.Undated u -> "undated";
        }, labels.period(period));
    }

    /** The same of several at once: "in 2012 and 2013". */
    public String in(List<Period> periods) {
        return periods.size() == 1 ? in(periods.getFirst()) : labels.texts().get("time.in.point",
                labels.list(periods.stream().distinct().sorted(Period.ORDER).map(this::bare).toList()));
    }

    /** The day on which a stock is counted: "the end of December 2025", "9 October 2023", "no date stated". */
    public String endOf(Period period) {
        return switch (period) {
            case Period.Range r -> endOf(r.to());
            case Period.Half h -> labels.texts().get("time.end.half", labels.period(h));
            case Period.Day d -> labels.period(d);
            case Period.Undated u -> labels.period(u);
            default -> labels.texts().get("time.end", labels.period(period));
        };
    }

    /** A run of periods of one length: "in 2002–2025", "from 2019 Q1 to 2020 Q4", "in 2009" where they are one. */
    public String between(Period first, Period last) {
        if (first.equals(last)) {
            return in(first);
        }
        return first instanceof Period.Year && last instanceof Period.Year
                ? in(new Period.Range(first, last)) : labels.texts().get("time.run", bare(first), bare(last));
    }

    /** The same, where not every period of the run is known, but only so many. */
    public String among(Period first, Period last, int known) {
        String kind = switch (first) {
            case Period.Year y -> "years";
            case Period.Half h -> "halves";
            case Period.Quarter q -> "quarters";
            default -> "dates";
        };
        return labels.texts().get("time.among." + kind, known,
                first instanceof Period.Year ? first.code() : bare(first),
                last instanceof Period.Year ? last.code() : bare(last));
    }

    private String bare(Period period) {
        return period instanceof Period.Half ? labels.texts().get("time.half", labels.period(period))
                : labels.period(period);
    }
}
