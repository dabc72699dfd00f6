package org.tumen.dashboard.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parameters of an address, taken one by one; those that were not understood are remembered. */
public final class Parameters {

    private final Map<String, List<String>> parameters;
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    public Parameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** A parameter that is unknown or has a value that cannot be. */
    public record Problem(String parameter, String value) {
    }

    /** The value of a parameter; empty where it is missing, and where the parser does not know its text. */
    public <T> Optional<T> one(String name, Function<String, Optional<T>> parser) {
        taken.add(name);
        String text = String.join(",", parameters.getOrDefault(name, List.of()));
        Optional<T> value = text.isEmpty() ? Optional.empty() : parser.apply(text);
        if (!text.isEmpty() && value.isEmpty()) {
            problem(name, text);
        }
        return value;
    }

    /** The codes that a parameter lists, of those allowed. */
    Set<String> many(String name, Collection<String> allowed) {
        Set<String> codes = new LinkedHashSet<>();
        taken.add(name);
        for (String text : parameters.getOrDefault(name, List.of())) {
            for (String code : text.split(",")) {
                if (allowed.contains(code)) {
                    codes.add(code);
                } else {
                    problem(name, code);
                }
            }
        }
        return codes;
    }

    void problem(String name, String value) {
        problems.add(new Problem(name, value));
    }

    /** What was not understood, parameters that nobody asked for included. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        parameters.forEach((name, values) -> {
            if (!taken.contains(name)) {
                all.add(new Problem(name, String.join(",", values)));
            }
        });
        return List.copyOf(all);
    }
}
