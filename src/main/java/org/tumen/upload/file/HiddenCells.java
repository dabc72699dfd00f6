package org.tumen.upload.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.tumen.upload.sheet.CellRef;

/** Takes note of hidden rows and columns of a workbook in which something stands, while its parts are gone through. */
final class HiddenCells {

    private static final int MOST = 10;
    private static final int MOST_SHEETS = 1_000;

    /** Part of each sheet's relation, and name of each visible sheet by its relation. */
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, Hidden> hidden = new LinkedHashMap<>();
    private String part = "";
    private Hidden now = new Hidden();
    private boolean rowIsHidden;
    private long row;

    /** What is hidden in one part: spans of columns as stated, and of rows with content. */
    private static final class Hidden {
        private final List<long[]> columns = new ArrayList<>();
        private final List<long[]> rows = new ArrayList<>();
        private int width;

        /** As people name them: "C–E, 5–7"; empty where nothing is hidden. */
        String shown() {
            List<String> spans = new ArrayList<>();
            columns.stream().filter(c -> c[0] <= width).forEach(c -> spans.add(span(letters(c[0]),
                    letters(Math.min(c[1], width)))));
            rows.forEach(r -> spans.add(span(String.valueOf(r[0]), String.valueOf(r[1]))));
            return String.join(", ", spans.subList(0, Math.min(MOST, spans.size())))
                    + (spans.size() > MOST ? ", …" : "");
        }

        private static String span(String from, String to) {
            return from.equals(to) ? from : from + "–" + to;
        }

        private static String letters(long column) {
            return CellRef.letters((int) column - 1);
        }
    }

    /** Another part begins. */
    void begin(String name) {
        part = name;
        now = new Hidden();
        row = 0;
        rowIsHidden = false;
    }

    /** An element begins. */
    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "sheet" -> sheet(xml);
            case "Relationship" -> relation(xml);
            case "col" -> column(xml);
            case "row" -> {
                row = number(xml, "r").orElse(row + 1);
                rowIsHidden = isHidden(xml);
            }
            default -> { }
        }
    }

    /** Something stands in a cell of this column, counted from 1. */
    void content(int column) {
        now.width = Math.max(now.width, column);
        if (rowIsHidden && now.rows.size() <= MOST) {
            long[] last = now.rows.isEmpty() ? new long[] {0, 0} : now.rows.getLast();
            if (last[1] == row - 1 && last[0] > 0) {
                last[1] = row;
            } else if (last[1] != row) {
                now.rows.add(new long[] {row, row});
            }
        }
    }

    /** The part has ended. */
    void end() {
        if (!now.shown().isEmpty() && hidden.size() < MOST_SHEETS) {
            hidden.put(part, now);
        }
    }

    private void sheet(XMLStreamReader xml) {
        String name = xml.getAttributeValue(null, "name");
        for (int i = 0; i < xml.getAttributeCount() && name != null && sheets.size() < MOST_SHEETS; i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeValue(null, "state") == null) {
                sheets.put(xml.getAttributeValue(i), name);
            }
        }
    }

    private void relation(XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "Id");
        String target = xml.getAttributeValue(null, "Target");
        if (part.endsWith("workbook.xml.rels") && id != null && target != null && parts.size() < MOST_SHEETS) {
            parts.put(id, "/" + target.substring(target.lastIndexOf("worksheets/") < 0 ? 0
                    : target.lastIndexOf("worksheets/")));
        }
    }

    private void column(XMLStreamReader xml) {
        if (isHidden(xml) && now.columns.size() <= MOST) {
            number(xml, "min").ifPresent(min -> now.columns.add(new long[] {min, number(xml, "max").orElse(min)}));
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String hidden = xml.getAttributeValue(null, "hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private static Optional<Long> number(XMLStreamReader xml, String attribute) {
        String text = xml.getAttributeValue(null, attribute);
        return text != null && text.matches("[1-9]\\d{0,6}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** What is hidden in each visible sheet, by its name. */
    Map<String, String> bySheet() {
        Map<String, String> found = new TreeMap<>();
        sheets.forEach((id, name) -> hidden.forEach((each, cells) -> {
            if (parts.containsKey(id) && each.endsWith(parts.get(id))) {
                found.put(name, cells.shown());
            }
        }));
        return found;
    }
}
