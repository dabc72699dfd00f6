package org.tumen.dashboard.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.wording.Labels;

/** A filter of which one value is in force: {@code sex=F}. */
public final class OneOf<T> extends Filter<T> {

    /** How the values are offered: all in sight, or in a list that opens, for many. */
    public enum Control {
        RADIO_BUTTONS, DROP_DOWN
    }

    private final Control control;
    private final Function<Inventory, List<T>> others;
    private final Function<T, String> code;
    private final BiFunction<Labels, T, String> title;
    private final BiFunction<Labels, T, String> chip;

    /**
     * @param others the values besides that of an address that says nothing
     * @param code   what an address calls a value
     */
    OneOf(String key, Control control, T nothing, Function<Inventory, List<T>> others, Function<T, String> code,
            BiFunction<Labels, T, String> title, Passing<T> passing) {
        this(key, control, nothing, others, code, title, title, passing);
    }

    private OneOf(String key, Control control, T nothing, Function<Inventory, List<T>> others,
            Function<T, String> code, BiFunction<Labels, T, String> title, BiFunction<Labels, T, String> chip,
            Passing<T> passing) {
        super(key, nothing, passing);
        this.control = control;
        this.others = others;
        this.code = code;
        this.title = title;
        this.chip = chip;
    }

    /**
     * A filter that need not be in force.
     *
     * @param any the text for no value
     */
    static <V> OneOf<Optional<V>> orAny(String key, Control control, String any, Function<Inventory, List<V>> values,
            Function<V, String> code, BiFunction<Labels, V, String> title, Passing<V> passing) {
        return new OneOf<>(key, control, Optional.empty(),
                in -> values.apply(in).stream().map(Optional::of).toList(), v -> v.map(code).orElse(""),
                (labels, v) -> v.map(one -> title.apply(labels, one)).orElseGet(() -> labels.texts().get(any)),
                new Passing<Optional<V>>(
                        (v, o, in) -> passing.figures().passes(v.orElseThrow(), o, in),
                        (v, e, in) -> passing.events().passes(v.orElseThrow(), e, in),
                        (v, s, in) -> passing.sources().passes(v.orElseThrow(), s, in),
                        (v, n, in) -> passing.notes().passes(v.orElseThrow(), n, in)));
    }

    /** The same, with this text around the title of what is in force. */
    OneOf<T> withChip(String around) {
        return new OneOf<>(key(), control, nothing(), others, code, title,
                (labels, v) -> labels.texts().get(around, title.apply(labels, v)), passing());
    }

    public Control control() {
        return control;
    }

    /** What a value is called. */
    public String title(Labels labels, T value) {
        return title.apply(labels, value);
    }

    /** The values there are, that of an address that says nothing first. */
    List<T> values(Inventory in) {
        return Stream.concat(Stream.of(nothing()), others.apply(in).stream()).toList();
    }

    @Override
    public boolean offered(Choices choices) {
        return choices.of(this).size() > 1;
    }

    @Override
    public Map<String, String> write(T value) {
        return Map.of(key(), code.apply(value));
    }

    @Override
    public T read(Parameters in, Choices choices) {
        return in.one(key(), text -> choices.of(this).stream().filter(v -> code.apply(v).equals(text)).findFirst())
                .orElse(nothing());
    }

    @Override
    public List<Chip<T>> chips(T value, Labels labels) {
        return value.equals(nothing()) ? List.of() : List.of(new Chip<>(chip.apply(labels, value), nothing()));
    }
}
