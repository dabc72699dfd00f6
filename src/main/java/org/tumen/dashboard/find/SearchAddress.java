package org.tumen.dashboard.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.address.ViewLink;
import org.tumen.dashboard.filter.Parameters;
import org.tumen.dashboard.filter.ReleasesToPin;

/**
 * What the page of results shows, as its address says it.
 *
 * @param query   the words, empty for none
 * @param kind    the only kind shown, or null for all
 * @param release number of the release searched, or null for the newest
 */
record SearchAddress(String query, Findable.@Nullable Kind kind, @Nullable Integer release) {

    static final String PATH = "search";

    /** More words than these find nothing more. */
    static final int LONGEST = 100;

    static final String QUERY = "q";
    private static final String KIND = "kind";

    /**
     * What an address says.
     *
     * @param problems one for each parameter that was not understood
     */
    record Parsed(SearchAddress address, List<Parameters.Problem> problems) {
    }

    static Parsed parse(ReleasesToPin pins, Map<String, List<String>> parameters) {
        Map<String, List<String>> rest = new HashMap<>(parameters);
        String query = words(String.join(" ", Optional.ofNullable(rest.remove(QUERY)).orElse(List.of())));
        Optional<Findable.Kind> kind = rest.getOrDefault(KIND, List.of()).stream().findFirst()
                .flatMap(code -> Arrays.stream(Findable.Kind.values()).filter(k -> code(k).equals(code)).findFirst());
        kind.ifPresent(k -> rest.remove(KIND));
        ViewLink.Parsed parsed = ViewLink.parse(pins, rest);
        return new Parsed(new SearchAddress(query, kind.orElse(null), parsed.state().release()), parsed.problems());
    }

    /** What is looked for of what somebody has typed. */
    static String words(String typed) {
        String words = typed.strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    SearchAddress of(Findable.@Nullable Kind other) {
        return new SearchAddress(query, other, release);
    }

    SearchAddress in(@Nullable Integer other) {
        return new SearchAddress(query, kind, other);
    }

    /** The address within Tumen. */
    ViewAddress address() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!query.isEmpty()) {
            said.put(QUERY, query);
        }
        if (kind != null) {
            said.put(KIND, code(kind));
        }
        if (release != null) {
            said.put(ViewLink.RELEASE, release.toString());
        }
        return new ViewAddress(PATH, said.entrySet().stream().map(p -> p.getKey() + "="
                + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
    }

    private static String code(Findable.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
