package org.tumen.upload.layout;

import java.util.Arrays;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Field;

/** One figure as it stands in a table: the text of every field, and the column from which each was read. */
public final class RawFigure {

    private final long row;
    private final int valueColumn;
    private final String[] texts = new String[Field.values().length];
    private final int[] columns = new int[texts.length];
    private String heldStatus = "";

    RawFigure(long row, int valueColumn) {
        this.row = row;
        this.valueColumn = valueColumn;
        Arrays.fill(texts, "");
        Arrays.fill(columns, -1);
    }

    /** Says a field by a default, a heading or a label. */
    void say(Field field, String text) {
        texts[field.ordinal()] = text;
    }

    /** Says a field by the cell of this column. */
    void say(Field field, String text, int column) {
        texts[field.ordinal()] = text;
        columns[field.ordinal()] = column;
    }

    /** Adds a status letter that the heading carries. */
    public void mark(String status) {
        heldStatus = status;
    }

    /** The field's text; empty where nothing is said. */
    public String text(Field field) {
        return texts[field.ordinal()];
    }

    /** The status letter that the heading carries; empty where none. */
    public String mark() {
        return heldStatus;
    }

    /** Whether the field stands in a cell of its own. */
    public boolean hasCell(Field field) {
        return columns[field.ordinal()] >= 0;
    }

    /** The cell to which a finding on this field belongs. */
    public CellRef place(Field field) {
        int column = columns[field.ordinal()];
        return new CellRef(row, column >= 0 ? column : valueColumn);
    }
}
