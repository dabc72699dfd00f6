package org.tumen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request with the fields of a form in its body, which has been read: first those of the address, as always. */
final class FormRequest extends HttpServletRequestWrapper {

    /** The longest form, in bytes: the forms here have a few short fields. */
    private static final int LONGEST = 64 * 1024;

    private final Map<String, String[]> fields;

    private FormRequest(HttpServletRequest request, Map<String, String[]> fields) {
        super(request);
        this.fields = fields;
    }

    /**
     * Reads the form in the body of a request, in UTF-8.
     *
     * @throws TooLong     for more than 64 KB
     * @throws IOException if the body does not come as a whole
     */
    static FormRequest read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new TooLong();
        }
        // The body has been taken as a stream, so that these are the fields of the address.
        Map<String, String[]> fields = new LinkedHashMap<>(request.getParameterMap());
        for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = field.indexOf('=');
            String name = decoded(equals < 0 ? field : field.substring(0, equals));
            String value = equals < 0 ? "" : decoded(field.substring(equals + 1));
            if (!name.isEmpty()) {
                fields.merge(name, new String[] {value}, (before, more) -> Stream.of(before, more)
                        .flatMap(Stream::of).toArray(String[]::new));
            }
        }
        return new FormRequest(request, fields);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    /** A field that is not encoded as it should be stays as it came. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A form longer than any of ours. */
    static final class TooLong extends IOException {
        private TooLong() {
            super("a form of more than %d bytes".formatted(LONGEST));
        }
    }
}
