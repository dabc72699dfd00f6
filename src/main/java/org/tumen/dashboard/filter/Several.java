package org.tumen.dashboard.filter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.wording.Labels;

/** A filter of which any number of values is in force; all there are where none is: {@code category=PTSD,SLEEP}. */
public final class Several<V extends Comparable<? super V>> extends Filter<Set<V>> {

    private final Function<Inventory, List<V>> values;
    private final Function<V, String> code;
    private final BiFunction<Labels, V, String> title;

    /** @param code what an address calls a value */
    Several(String key, Function<Inventory, List<V>> values, Function<V, String> code,
            BiFunction<Labels, V, String> title, Passing<Set<V>> passing) {
        super(key, Set.of(), passing);
        this.values = values;
        this.code = code;
        this.title = title;
    }

    /** What a value is called. */
    public String title(Labels labels, V value) {
        return title.apply(labels, value);
    }

    List<V> values(Inventory in) {
        return values.apply(in);
    }

    @Override
    public boolean offered(Choices choices) {
        return !choices.of(this).isEmpty();
    }

    @Override
    public Map<String, String> write(Set<V> value) {
        return Map.of(key(), value.stream().map(code).sorted().collect(Collectors.joining(",")));
    }

    @Override
    public Set<V> read(Parameters in, Choices choices) {
        Map<String, V> known = choices.of(this).stream().collect(Collectors.toMap(code, Function.identity()));
        return in.many(key(), known.keySet()).stream().map(known::get).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Chip<Set<V>>> chips(Set<V> value, Labels labels) {
        return value.stream().sorted().map(v -> new Chip<>(title.apply(labels, v), value.stream()
                .filter(other -> !other.equals(v)).collect(Collectors.toUnmodifiableSet()))).toList();
    }
}
