package org.tumen.dashboard.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tumen.wording.Labels;

/** A filter that is either on or off: {@code provisional=no}. */
public final class Flag extends Filter<Boolean> {

    private static final String YES = "yes";
    private static final String NO = "no";

    Flag(String key, boolean nothing, Passing<Boolean> passing) {
        super(key, nothing, passing);
    }

    @Override
    public boolean offered(Choices choices) {
        return true;
    }

    @Override
    public Map<String, String> write(Boolean value) {
        return Map.of(key(), value ? YES : NO);
    }

    @Override
    public Boolean read(Parameters in, Choices choices) {
        return in.one(key(), text -> text.equals(nothing() ? NO : YES) ? Optional.of(!nothing()) : Optional.empty())
                .orElse(nothing());
    }

    @Override
    public List<Chip<Boolean>> chips(Boolean value, Labels labels) {
        return value.equals(nothing()) ? List.of() : List.of(new Chip<>(labels.texts().get("chip." + key()),
                nothing()));
    }
}
