package org.tumen.dashboard.address;

import com.vaadin.flow.router.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dashboard.view.ViewState;

/**
 * A view of a page, as its address within Tumen says it: the same address gives the same view to everybody, whenever
 * it is opened.
 *
 * @param path  of the page, empty for the overview
 * @param query what the address says after the question mark, empty for nothing
 */
public record ViewAddress(String path, String query) {

    private static final int LONGEST = 2_000;
    private static final String RELEASE = ViewLink.RELEASE + "=";

    /** The address of this view, with what is default left out. */
    public static ViewAddress of(String path, ViewState state) {
        // In the order of the link: a router's own parameters have none.
        return new ViewAddress(path, ViewLink.format(state).entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    /**
     * Reads an address: a whole one, from a browser, or what follows the server's name.
     *
     * @return empty where it is none, or is longer than any address of a view
     */
    public static Optional<ViewAddress> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.strip());
            String path = Optional.ofNullable(uri.getPath()).orElse("").replaceAll("^/|/$", "");
            return Optional.of(new ViewAddress(path, Optional.ofNullable(uri.getRawQuery()).orElse("")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The page at another path, in the release that this view is pinned to, where it is. */
    public ViewAddress elsewhere(String other) {
        return new ViewAddress(other, Stream.of(query.split("&")).filter(p -> p.startsWith(RELEASE)).findFirst()
                .orElse(""));
    }

    /** The release that this view is pinned to, where it is. */
    public Optional<Integer> release() {
        return Stream.of(query.split("&")).filter(p -> p.matches(RELEASE + "\\d{1,4}")).findFirst()
                .map(p -> Integer.valueOf(p.substring(RELEASE.length())));
    }

    /** The address as a router knows it. */
    public Location location() {
        return new Location(toString());
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
