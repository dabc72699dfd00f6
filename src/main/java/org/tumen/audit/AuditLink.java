package org.tumen.audit;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is looked for in the audit log, as the query of an address: {@code ?kind=accounts&by=Kim&from=2026-11-01}. */
public final class AuditLink {

    /** The path of the page of the log. */
    public static final String PATH = "admin/audit";

    private static final String KIND = "kind";
    private static final String BY = "by";
    private static final String FROM = "from";
    private static final String TO = "to";

    private AuditLink() {
    }

    /** Reads the query of an address; what is none of this, or cannot be, is left out. */
    static AuditFilter parse(QueryParameters query) {
        return new AuditFilter(query.getSingleParameter(KIND).flatMap(AuditLink::kind).orElse(null),
                query.getSingleParameter(BY).orElse(null), query.getSingleParameter(FROM).map(AuditLink::day)
                        .orElse(null), query.getSingleParameter(TO).map(AuditLink::day).orElse(null));
    }

    /** The address at which this is looked for. */
    static Location location(AuditFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, KIND, filter.kind() == null ? null : code(filter.kind()));
        put(query, BY, filter.author());
        put(query, FROM, filter.from());
        put(query, TO, filter.to());
        return new Location(PATH, new QueryParameters(query));
    }

    /** A day as {@code 2026-11-24}; null for what is none. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Optional<AuditEntry.Kind> kind(String text) {
        return Arrays.stream(AuditEntry.Kind.values()).filter(k -> code(k).equals(text)).findFirst();
    }

    private static String code(AuditEntry.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }
}
