package org.tumen.dashboard.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tumen.wording.Labels;

/** A filter by years, of which either end may be open: {@code from=2002&to=2011}. */
public final class YearsBetween extends Filter<YearRange> {

    /** Names the first year in an address. */
    public static final String FROM = "from";

    /** Names the last year in an address. */
    public static final String TO = "to";

    YearsBetween(Passing<YearRange> passing) {
        super(FROM, YearRange.ALL, passing);
    }

    @Override
    public boolean offered(Choices choices) {
        return true;
    }

    @Override
    public Map<String, String> write(YearRange value) {
        Map<String, String> out = new LinkedHashMap<>();
        put(out, FROM, value.from());
        put(out, TO, value.to());
        return out;
    }

    private static void put(Map<String, String> out, String name, @Nullable Integer year) {
        if (year != null) {
            out.put(name, year.toString());
        }
    }

    @Override
    public YearRange read(Parameters in, Choices choices) {
        YearRange range = new YearRange(in.one(FROM, YearsBetween::year).orElse(null),
                in.one(TO, YearsBetween::year).orElse(null));
        if (range.backwards()) {
            in.problem(FROM, range.from() + ">" + range.to());
            return nothing();
        }
        return range;
    }

    /** A number of up to four digits. */
    private static Optional<Integer> year(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Override
    public List<Chip<YearRange>> chips(YearRange value, Labels labels) {
        List<Chip<YearRange>> chips = new ArrayList<>();
        if (value.from() != null) {
            chips.add(new Chip<>(labels.texts().get("chip.from", String.valueOf(value.from())), value.from(null)));
        }
        if (value.to() != null) {
            chips.add(new Chip<>(labels.texts().get("chip.to", String.valueOf(value.to())), value.to(null)));
        }
        return chips;
    }
}
