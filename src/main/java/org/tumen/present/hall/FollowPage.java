package org.tumen.present.hall;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tumen.kit.Preferences;
import org.tumen.kit.PublicAddress;
import org.tumen.kit.Texts;
import org.tumen.present.room.RoomCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audience's page: thin, made at once and forgotten, so that a hall costs the server little; its script draws the
 * scene that comes with it, and all that follow. Without a code it asks for one.
 */
@Controller
final class FollowPage {

    /** Only what comes from here runs. Charts and the notice of their maker set styles of their own. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    /** As the screen that is asked for: one for all, on a wall. */
    static final String WALL = "wall";

    /** What the script says, by the last part of the keys. */
    private static final List<String> WORDS = List.of("live", "reconnecting", "away", "paused", "behind",
            "pausedOffline", "over", "notLive", "pause", "catchUp", "figure", "image", "sleeps", "moreSources",
            "rows");

    private final Audience audience;
    private final FollowFiles files;
    private final PublicAddress address;
    private final JsonMapper json;
    private final PageTemplate page = PageTemplate.named("page");
    private final PageTemplate language = PageTemplate.named("language");
    private final PageTemplate ask = PageTemplate.named("ask");
    private final PageTemplate room = PageTemplate.named("room");

    FollowPage(Audience audience, FollowFiles files, PublicAddress address, JsonMapper json) {
        this.audience = audience;
        this.files = files;
        this.address = address;
        this.json = json;
    }

    /** Asks for a code, and leads to the room of a code that was typed. */
    @GetMapping({"/follow", "/follow/"})
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (code.isBlank()) {
            return ask(request, null);
        }
        return RoomCode.parse(code).filter(c -> audience.hall(c.text()).isPresent())
                .map(c -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(root(request) + "follow/" + c.text())).<String>build())
                .orElseGet(() -> ask(request, code));
    }

    /** The page of a room, for the hand or, with {@code screen=wall}, for the wall. */
    @GetMapping("/follow/{code}")
    ResponseEntity<String> follow(@PathVariable String code, @RequestParam(defaultValue = "") String screen,
            HttpServletRequest request) {
        Preferences wishes = wishes(request);
        Optional<RoomCode> parsed = RoomCode.parse(code);
        return parsed.flatMap(c -> audience.scene(c.text(), wishes.language()))
                .map(scene -> room(request, parsed.orElseThrow(), scene, screen.equals(WALL)))
                .orElseGet(() -> ask(request, code));
    }

    /** The address of a room as a QR code. */
    @GetMapping("/follow/{code}/qr.svg")
    ResponseEntity<String> picture(@PathVariable String code, HttpServletRequest request) {
        return RoomCode.parse(code).filter(c -> audience.hall(c.text()).isPresent())
                .map(c -> ResponseEntity.ok().contentType(SVG).cacheControl(CacheControl.noCache())
                        .body(QrCode.of(address.of(c.path(), request)).svg()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> ask(HttpServletRequest request, @Nullable String unknown) {
        Texts texts = new Texts(wishes(request).language());
        String problem = unknown == null ? "" : texts.get("follow.unknown", unknown.strip());
        String body = ask.fill(texts, Map.of("root", root(request), "problem", problem,
                "invalid", String.valueOf(unknown != null)));
        return html(unknown == null ? HttpStatus.OK : HttpStatus.NOT_FOUND, request, "ask", body);
    }

    private ResponseEntity<String> room(HttpServletRequest request, RoomCode code, String scene, boolean wall) {
        Texts texts = new Texts(wishes(request).language());
        Map<String, String> words = WORDS.stream().collect(Collectors.toMap(Function.identity(),
                word -> texts.get("follow." + word)));
        String body = room.fill(texts, Map.of("code", code.text(), "spaced", code.spaced(), "root", root(request),
                "picture", root(request) + "follow/" + code.text() + "/qr.svg",
                "short", address.typed(code.path(), request).replaceFirst("/[^/]*$", ""),
                "scene", harmless(scene), "words", harmless(json.writeValueAsString(words))));
        return html(HttpStatus.OK, request, wall ? WALL : "hand", body);
    }

    private ResponseEntity<String> html(HttpStatus status, HttpServletRequest request, String kind, String body) {
        Preferences wishes = wishes(request);
        Texts texts = new Texts(wishes.language());
        Map<String, String> values = new HashMap<>(Map.of("kind", kind, "root", root(request), "body", body,
                "script", files.script(), "style", files.style(), "language", wishes.language().getLanguage(),
                "scheme", wishes.scheme().map("theme=\"%1$s\" style=\"color-scheme: %1$s\""::formatted).orElse("")));
        values.put("languages", Texts.LANGUAGES.stream().map(l -> language.fill(new Texts(l), Map.of(
                "code", l.getLanguage(), "pressed", String.valueOf(l.equals(wishes.language())))))
                .collect(Collectors.joining()));
        return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY).body(page.fill(texts, values));
    }

    private static Preferences wishes(HttpServletRequest request) {
        return Preferences.of(request.getCookies(), request.getLocale());
    }

    /** Where the application begins, seen from the page: its address holds whatever it is called from outside. */
    private static String root(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        long deep = path.chars().filter(c -> c == '/').count() - 1;
        return deep == 0 ? "./" : "../".repeat((int) deep);
    }

    /** JSON that cannot end the script it stands in. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c");
    }
}
