package org.tumen.account.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name of a browser and its system, as people call them. */
final class BrowserName {

    /** A sign in the header {@code User-Agent}, and the name that it stands for. */
    private record Sign(String sign, String name) {
    }

    /** Those that others carry as well come later. */
    private static final List<Sign> BROWSERS = List.of(new Sign("Edg", "Edge"), new Sign("OPR/", "Opera"),
            new Sign("Whale/", "Whale"), new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"), new Sign("FxiOS/", "Firefox"), new Sign("Chrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"), new Sign("Safari/", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(new Sign("iPhone", "iPhone"), new Sign("iPad", "iPad"),
            new Sign("Android", "Android"), new Sign("Windows", "Windows"), new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"), new Sign("Linux", "Linux"));

    private BrowserName() {
    }

    /** Such as {@code Firefox, Windows}; empty where a browser says nothing known. */
    static String of(@Nullable String agent) {
        return agent == null ? "" : Stream.of(BROWSERS, SYSTEMS).flatMap(signs -> name(signs, agent).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> name(List<Sign> signs, String agent) {
        return signs.stream().filter(s -> agent.contains(s.sign())).map(Sign::name).findFirst();
    }
}
