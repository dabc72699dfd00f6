package org.tumen.dashboard.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tumen.wording.Labels;

/** A filter by words that are looked for: {@code text=boat}. It is offered where events are listed. */
public final class Words extends Filter<String> {

    /** The longest text that can be looked for, in characters. */
    public static final int LONGEST = 100;

    Words(String key, Passing<String> passing) {
        super(key, "", passing);
    }

    @Override
    public boolean offered(Choices choices) {
        return choices.events();
    }

    @Override
    public Map<String, String> write(String value) {
        return Map.of(key(), value);
    }

    @Override
    public String read(Parameters in, Choices choices) {
        return in.one(key(), text -> text.length() <= LONGEST && !text.isBlank() ? Optional.of(text)
                : Optional.empty()).orElse("");
    }

    @Override
    public List<Chip<String>> chips(String value, Labels labels) {
        return value.isEmpty() ? List.of() : List.of(new Chip<>(labels.texts().get("chip." + key(), value), ""));
    }
}
