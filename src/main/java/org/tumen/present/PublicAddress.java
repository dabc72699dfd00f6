package org.tumen.present;

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
 * The address under which a hall reaches Tumen: the one that whoever runs it has given, in {@code TUMEN_ADDRESS}, else
 * the one that the presenter's own browser uses.
 */
@Component
final class PublicAddress {

    private final @Nullable String given;

    PublicAddress(@Value("${tumen.address:}") String given) {
        String address = given.strip().replaceAll("/+$", "");
        this.given = address.isEmpty() ? null : address.contains("://") ? address : "http://" + address;
    }

    /** Where Tumen begins, without a slash at its end. */
    String start(HttpServletRequest request) {
        return Optional.ofNullable(given).orElseGet(() -> asked(request));
    }

    /** The whole address of a room, as it stands in its QR code. */
    String of(RoomCode code, HttpServletRequest request) {
        return start(request) + "/follow/" + code.text();
    }

    /** The same as people type it: browsers know how to begin. */
    String typed(RoomCode code, HttpServletRequest request) {
        return of(code, request).replaceFirst("^https?://", "");
    }

    /** Whether only the machine on which Tumen runs understands this address. */
    boolean onlyHere(HttpServletRequest request) {
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
    Optional<String> within(String address, HttpServletRequest request) {
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
