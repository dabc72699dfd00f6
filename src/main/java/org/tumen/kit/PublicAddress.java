package org.tumen.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address under which others reach Tumen: the one given in {@code TUMEN_ADDRESS}, else
 * the one that the browser at hand uses, which says it itself and may be wrong.
 */
@Component
public final class PublicAddress {

    private final @Nullable String given;

    /** @param given such as {@code https://figures.example.org}; empty for none */
    public PublicAddress(@Value("${tumen.address:}") String given) {
        String address = given.strip().replaceAll("/+$", "");
        this.given = address.isEmpty() ? null : address.contains("://") ? address : "http://" + address;
    }

    /** The address given in {@code TUMEN_ADDRESS}, without a slash at its end; empty where none is. */
    public Optional<String> given() {
        return Optional.ofNullable(given);
    }

    /** Where Tumen begins, without a slash at its end. */
    public String start(HttpServletRequest request) {
        return given().orElseGet(() -> asked(request));
    }

    /** The whole address of this path, which begins with a slash. */
    public String of(String path, HttpServletRequest request) {
        return start(request) + path;
    }

    /** The same as people type it: browsers know how to begin. */
    public String typed(String path, HttpServletRequest request) {
        return plain(of(path, request));
    }

    /** Whether only the machine on which Tumen runs understands this address. */
    public boolean onlyHere(HttpServletRequest request) {
        String host = Optional.ofNullable(URI.create(start(request)).getHost()).orElse("");
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What follows the beginning of Tumen's address in another one; empty where that is of another site. */
    public Optional<String> within(String address, HttpServletRequest request) {
        List<String> starts = Stream.of(start(request), asked(request)).map(PublicAddress::plain).toList();
        String plain = plain(address);
        return starts.stream().filter(s -> plain.equals(s) || plain.startsWith(s + "/") || plain.startsWith(s + "?"))
                .map(s -> plain.substring(s.length())).findFirst()
                .or(() -> address.contains("://") ? Optional.empty() : Optional.of(address));
    }

    private static String asked(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }

    private static String plain(String address) {
        return address.replaceFirst("(?i)^https?://", "");
    }
}
