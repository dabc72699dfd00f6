package org.tumen.dashboard.filter;

import java.util.List;
import java.util.Map;
import org.tumen.wording.Labels;

/**
 * One thing that a page can be filtered by. Its kind says which control sets it and how an address carries it; the
 * list of all filters is {@link Filters}.
 *
 * @param <T> what is chosen
 */
public abstract sealed class Filter<T> permits OneOf, Several, Flag, Words, YearsBetween {

    private final String key;
    private final T nothing;
    private final Passing<T> passing;

    Filter(String key, T nothing, Passing<T> passing) {
        this.key = key;
        this.nothing = nothing;
        this.passing = passing;
    }

    /** Names it in an address, and among the texts after {@code filter.}: {@code ref_area}. */
    public final String key() {
        return key;
    }

    /** The value of a page whose address says nothing of this filter. */
    public final T nothing() {
        return nothing;
    }

    /** What a value lets through. */
    public final Passing<T> passing() {
        return passing;
    }

    /** Whether there is anything to choose; where there is not, neither a page nor an address has the filter. */
    public abstract boolean offered(Choices choices);

    /** The parameters of an address for a value other than {@link #nothing()}, in order. */
    public abstract Map<String, String> write(T value);

    /** The value that the parameters of an address give; what cannot be is told to them and left out. */
    public abstract T read(Parameters in, Choices choices);

    /** What is in force, one by one. */
    public abstract List<Chip<T>> chips(T value, Labels labels);

    /**
     * A part of a value that can be taken away by itself.
     *
     * @param text    what it is called
     * @param without the value that is left without it
     */
    public record Chip<T>(String text, T without) {
    }
}
