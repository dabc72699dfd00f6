package org.tumen.upload;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.Period;

/**
 * The form in which a shape is kept: one line for each thing it knows, the parts of a line separated by tabs. The
 * first line says which shape, and where its header stands.
 */
final class ShapeText {

    private ShapeText() {
    }

    /** The shape as text. */
    static String write(Shape shape) {
        StringBuilder out = new StringBuilder();
        switch (shape) {
            case Shape.Own(long header) -> line(out, "own", header);
            case Shape.Long(long header, var columns, var defaults) -> {
                line(out, "long", header);
                columns.forEach((column, field) -> line(out, "column", column, field.column()));
                defaults.values().forEach((field, value) -> line(out, "default", field.column(), value));
            }
            case Shape.Wide(long header, int label, var headings, var rows, var defaults) -> {
                line(out, "wide", header, label);
                headings.forEach((column, heading) -> {
                    switch (heading) {
                        case Heading.Of(Period period, String status) ->
                            line(out, "period", column, period.code(), status);
                        case Heading.Total() -> line(out, "total", column);
                    }
                });
                rows.forEach((row, meaning) -> row(out, row, meaning));
                defaults.values().forEach((field, value) -> line(out, "default", field.column(), value));
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String label, RowMeaning meaning) {
        switch (meaning) {
            case RowMeaning.Figures(var says) -> line(out, Stream.concat(Stream.of("row", label, "figures"),
                    says.entrySet().stream().flatMap(e -> Stream.of(e.getKey().column(), e.getValue()))).toArray());
            case RowMeaning.FemaleShare() -> line(out, "row", label, "female_share");
            case RowMeaning.Ignored() -> line(out, "row", label, "ignored");
        }
    }

    private static void line(StringBuilder out, Object... parts) {
        out.append(Arrays.stream(parts).map(p -> escape(p.toString())).collect(Collectors.joining("\t")))
                .append('\n');
    }

    /** Reads what {@link #write} wrote. */
    static Shape parse(String text) {
        List<List<String>> lines = text.lines().map(l -> Arrays.stream(l.split("\t", -1)).map(ShapeText::unescape)
                .toList()).toList();
        try {
            List<String> first = lines.getFirst();
            long header = Long.parseLong(first.get(1));
            List<List<String>> rest = lines.subList(1, lines.size());
            return switch (first.getFirst()) {
                case "own" -> new Shape.Own(header);
                case "long" -> new Shape.Long(header, columns(rest), defaults(rest));
                case "wide" -> new Shape.Wide(header, Integer.parseInt(first.get(2)), headings(rest), rows(rest),
                        defaults(rest));
                default -> throw new IllegalArgumentException("no shape " + first.getFirst());
            };
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            throw new IllegalArgumentException("not the text of a shape", e);
        }
    }

    private static Map<Integer, Field> columns(List<List<String>> lines) {
        Map<Integer, Field> columns = new HashMap<>();
        lines.stream().filter(l -> l.getFirst().equals("column"))
                .forEach(l -> columns.put(Integer.valueOf(l.get(1)), field(l.get(2))));
        return columns;
    }

    private static Map<Integer, Heading> headings(List<List<String>> lines) {
        Map<Integer, Heading> headings = new HashMap<>();
        for (List<String> line : lines) {
            if (line.getFirst().equals("period")) {
                headings.put(Integer.valueOf(line.get(1)), new Heading.Of(Period.parse(line.get(2)), line.get(3)));
            } else if (line.getFirst().equals("total")) {
                headings.put(Integer.valueOf(line.get(1)), new Heading.Total());
            }
        }
        return headings;
    }

    private static Map<String, RowMeaning> rows(List<List<String>> lines) {
        Map<String, RowMeaning> rows = new LinkedHashMap<>();
        lines.stream().filter(l -> l.getFirst().equals("row")).forEach(l -> rows.put(l.get(1), switch (l.get(2)) {
            case "figures" -> new RowMeaning.Figures(says(l.subList(3, l.size())));
            case "female_share" -> new RowMeaning.FemaleShare();
            default -> new RowMeaning.Ignored();
        }));
        return rows;
    }

    private static Map<Field, String> says(List<String> pairs) {
        Map<Field, String> says = new HashMap<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            says.put(field(pairs.get(i)), pairs.get(i + 1));
        }
        return says;
    }

    private static Defaults defaults(List<List<String>> lines) {
        return new Defaults(lines.stream().filter(l -> l.getFirst().equals("default"))
                .collect(Collectors.toMap(l -> field(l.get(1)), l -> l.get(2))));
    }

    private static Field field(String column) {
        return Field.of(column).orElseThrow(() -> new IllegalArgumentException("no column " + column));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                c = switch (next) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> next;
                };
            }
            out.append(c);
        }
        return out.toString();
    }
}
