package org.tumen.upload.file;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.tumen.upload.sheet.Rule;

/**
 * Follows the cells of a sheet as its reader will, and refuses those on which it would choke: columns and texts that no
 * sheet has, formulas that multiply.
 */
final class CheckCells {

    /** Somewhat more than Excel can hold in a cell. */
    static final int EXCEL_TEXT = 40_000;

    private static final int EXCEL_COLUMNS = 16_384;
    private static final int NUMBER = 400;
    /** Characters of formulas that the reader keeps. */
    private static final long KEPT = 40_000_000;
    /** Steps on which the reader may walk through formulas of many cells. */
    private static final long WORK = 1_000_000_000;

    private final HiddenCells hidden;
    private long rows;
    private long highestString = -1;
    private long kept;
    private long work;

    private String part = "";
    private Map<String, Integer> sharedFormulas = Map.of();
    private int arrayFormulas;
    private boolean inTable;
    private boolean inRow;
    private boolean inCell;
    private boolean inLeaf;
    private int cellsInRow;
    private int column;
    private String type = "";
    private String formula = "";
    private int characters;
    private final StringBuilder value = new StringBuilder();

    /** @param hidden is told in which columns something stands */
    CheckCells(HiddenCells hidden) {
        this.hidden = hidden;
    }

    /** How many rows all parts had together. */
    long rows() {
        return rows;
    }

    /** The highest number by which a cell refers to a shared text; -1 where none does. */
    long highestString() {
        return highestString;
    }

    /** Another part begins. */
    void begin(String name) {
        part = name;
        sharedFormulas = new HashMap<>();
        arrayFormulas = 0;
        inTable = false;
        inRow = false;
        inCell = false;
        inLeaf = false;
    }

    /** An element begins. */
    void start(XMLStreamReader xml) throws Unreadable {
        refuseIf(inLeaf);
        String element = xml.getLocalName();
        if (element.equals("sheetData")) {
            inTable = true;
        } else if (inTable && element.equals("row")) {
            rows++;
            cellsInRow = 0;
            column = 0;
            inRow = true;
        } else if (inRow && element.equals("c")) {
            refuseIf(inCell);
            cell(xml);
        } else if (inCell) {
            switch (element) {
                case "f" -> formula(xml);
                case "v", "is" -> {
                    inLeaf = element.equals("v");
                    hidden.content(column);
                }
                default -> { }
            }
        }
    }

    /** An element ends. */
    void end(String element) throws Unreadable {
        if (inLeaf) {
            inLeaf = false;
            if (element.equals("f")) {
                endFormula();
            } else {
                endValue();
            }
        } else if (inTable) {
            switch (element) {
                case "c" -> inCell = false;
                case "row" -> inRow = false;
                case "sheetData" -> inTable = false;
                default -> { }
            }
        }
    }

    /** A piece of text. */
    void text(XMLStreamReader xml) throws Unreadable {
        if (!inCell) {
            return;
        }
        int length = xml.getTextLength();
        characters += length;
        refuseIf(characters > EXCEL_TEXT);
        if (inLeaf && value.length() < NUMBER) {
            value.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(length, NUMBER));
        }
    }

    private void cell(XMLStreamReader xml) throws Unreadable {
        String reference = xml.getAttributeValue(null, "r");
        type = xml.getAttributeValue(null, "t") instanceof String given ? given : "n";
        inCell = true;
        characters = 0;
        column = reference == null ? column + 1 : column(reference);
        if (++cellsInRow > EXCEL_COLUMNS || column > EXCEL_COLUMNS) {
            throw Unreadable.because(Rule.FILE_COLUMNS, rows, FileLimits.COLUMNS);
        }
        work(arrayFormulas);
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= EXCEL_COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                break;
            }
            column = c == '$' ? column : column * 26 + Character.toUpperCase(c) - 'A' + 1;
        }
        return column;
    }

    private void formula(XMLStreamReader xml) throws Unreadable {
        boolean first = xml.getAttributeValue(null, "ref") != null;
        String shared = xml.getAttributeValue(null, "si");
        boolean array = first && "array".equals(xml.getAttributeValue(null, "t"));
        arrayFormulas += array ? 1 : 0;
        formula = first && shared != null ? shared : "";
        kept += array || !formula.isEmpty() ? 100 : 0;
        work(first || shared == null ? 0 : sharedFormulas.getOrDefault(shared, 0));
        inLeaf = true;
        value.setLength(0);
    }

    private void endFormula() throws Unreadable {
        // Other texts of the cell may have come before: a little too much does no harm.
        kept += arrayFormulas > 0 || !formula.isEmpty() ? characters : 0;
        refuseIf(kept > KEPT);
        if (!formula.isEmpty()) {
            sharedFormulas.put(formula, characters);
        }
        value.setLength(0);
    }

    private void endValue() throws Unreadable {
        if (type.equals("s")) {
            highestString = Math.max(highestString, number());
        }
        refuseIf(type.equals("n") && value.length() >= NUMBER);
        value.setLength(0);
    }

    private int number() {
        try {
            return Integer.parseInt(value.toString());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void work(int steps) throws Unreadable {
        work += steps;
        if (work > WORK) {
            throw Unreadable.because(Rule.WORKBOOK_FORMULAS);
        }
    }

    private void refuseIf(boolean hostile) throws Unreadable {
        if (hostile) {
            throw Unreadable.because(Rule.WORKBOOK_BROKEN, part);
        }
    }
}
