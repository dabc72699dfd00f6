package org.tumen.upload.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.tumen.statistics.Period;
import org.tumen.upload.notation.Heading;
import org.tumen.upload.sheet.Field;

/**
 * Reads the form in which shapes were kept before they were kept as JSON; databases of that time still have it. It has
 * one line for each thing that a shape knows, the parts of a line separated by tabs. The first line says which shape,
 * and where its header stands: {@code long<tab>3}, {@code column<tab>0<tab>time_period}.
 */
final class TabbedShapeText {

    private TabbedShapeText() {
    }

    /** Reads a shape from lines of parts. */
    static Shape parse(String text) {
        List<List<String>> lines = text.lines().map(l -> Arrays.stream(l.split("\t", -1)).map(TabbedShapeText::unescape)
                .toList()).toList();
        try {
            List<String> first = lines.getFirst();
            long header = Long.parseLong(first.get(1));
            List<List<String>> rest = lines.subList(1, lines.size());
            return switch (first.getFirst()) {
                case "own" -> new Shape.Own(header);
                case "long" -> new Shape.Long(header, fields(rest), defaults(rest));
                case "labelled" -> new Shape.Wide(header, labels("above", rest), labels("before", rest),
                        columns(rest), defaults(rest));
                // As it was kept while tables had one row and one column of labels.
                case "wide" -> new Shape.Wide(header, Integer.parseInt(first.get(2)), headings(rest), rows(rest),
                        defaults(rest));
                default -> throw new IllegalArgumentException("no shape " + first.getFirst());
            };
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            throw new IllegalArgumentException("not the text of a shape", e);
        }
    }

    private static Map<Integer, Field> fields(List<List<String>> lines) {
        Map<Integer, Field> columns = new HashMap<>();
        lines.stream().filter(l -> l.getFirst().equals("column"))
                .forEach(l -> columns.put(Integer.valueOf(l.get(1)), field(l.get(2))));
        return columns;
    }

    private static List<LabelLine> labels(String side, List<List<String>> lines) {
        return lines.stream().filter(l -> l.getFirst().equals(side)).map(l -> new LabelLine(Integer.parseInt(l.get(1)),
                l.get(2).isEmpty() ? null : field(l.get(2)), words(side, l.get(1), lines))).toList();
    }

    private static Map<String, RowMeaning> words(String side, String at, List<List<String>> lines) {
        return lines.stream().filter(l -> l.getFirst().equals("word") && l.get(1).equals(side) && l.get(2).equals(at))
                .collect(Collectors.toMap(l -> l.get(3), l -> meaning(l.subList(4, l.size()))));
    }

    private static Map<Integer, ValueColumn> columns(List<List<String>> lines) {
        Map<Integer, ValueColumn> columns = new HashMap<>();
        Map<Integer, Heading> headings = headings(lines);
        lines.stream().filter(l -> List.of("period", "total", "any_time").contains(l.getFirst())).forEach(l -> {
            Integer column = Integer.valueOf(l.get(1));
            columns.put(column, new ValueColumn(headings.get(column), lines.stream().filter(h ->
                    h.getFirst().equals("holds") && h.get(1).equals(l.get(1)))
                    .map(h -> meaning(h.subList(2, h.size()))).toList()));
        });
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
        return lines.stream().filter(l -> l.getFirst().equals("row"))
                .collect(Collectors.toMap(l -> l.get(1), l -> meaning(l.subList(2, l.size())), (one, next) -> next));
    }

    private static RowMeaning meaning(List<String> parts) {
        return switch (parts.getFirst()) {
            case "figures" -> new RowMeaning.Figures(says(parts.subList(1, parts.size())));
            case "female_share" -> new RowMeaning.FemaleShare();
            default -> new RowMeaning.Ignored();
        };
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
