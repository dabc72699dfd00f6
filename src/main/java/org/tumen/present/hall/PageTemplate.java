package org.tumen.present.hall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import org.tumen.kit.Texts;

/**
 * HTML with places to fill: {@code {{name}}} takes a text, {@code {{{name}}}} markup as it is, and
 * {@code {{some.key}}} a text of the interface.
 */
record PageTemplate(String html) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{([\\w.]+)}}");

    /**
     * The template of this name.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static PageTemplate named(String name) {
        try (InputStream in = PageTemplate.class.getResourceAsStream("/follow/" + name + ".html")) {
            return new PageTemplate(new String(Objects.requireNonNull(in, name).readAllBytes(),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The filled template; texts are escaped, so that no value becomes markup where none is meant. */
    String fill(Texts texts, Map<String, String> values) {
        return PLACE.matcher(html).replaceAll(place -> Matcher.quoteReplacement(place.group(1) != null
                ? value(values, place.group(1)) : escaped(texts, values, place.group(2))));
    }

    private static String escaped(Texts texts, Map<String, String> values, String name) {
        return HtmlUtils.htmlEscape(name.contains(".") ? texts.get(name) : value(values, name), "UTF-8");
    }

    private static String value(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
