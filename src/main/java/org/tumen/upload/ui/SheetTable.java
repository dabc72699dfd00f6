package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Texts;
import org.tumen.upload.draft.Excerpt;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problems;
import org.tumen.wording.Labels;

/**
 * Rows of a file as a spreadsheet shows them: numbered, under the letters of their columns. A cell in which something
 * was found has a sign, a frame and the finding in words, to be read by pointing at it and by screen readers.
 */
final class SheetTable extends Composite<Grid<Excerpt.Line>> {

    /** So few rows need no scrolling of their own. */
    private static final int FEW = 10;
    private static final int AT_ONCE = 25;

    private static final String NUMBER = "<span class=\"${item.kind}\">${item.number}</span>";
    private static final String CELL = """
            <span class="${item.kind}" title="${item.says}">\
            <span class="sheet-sign" aria-hidden="true">${item.sign}</span>\
            ${item.text}<span class="unseen">${item.aloud}</span></span>""";

    private final Texts texts;
    private List<Integer> columns = List.of();
    private List<Excerpt.Line> lines = List.of();
    private CellMarks marks;
    private long header;
    private int headings = 1;
    private boolean labelled;
    private @Nullable CellRef chosen;

    /**
     * @param choose is told the cell to which the admin goes
     * @param edit   is run when the admin wants to change it
     */
    SheetTable(Labels labels, Consumer<CellRef> choose, Runnable edit) {
        this.texts = labels.texts();
        this.marks = new CellMarks(Map.of(), Map.of(), labels);
        Grid<Excerpt.Line> grid = getContent();
        grid.addClassName("sheet-table");
        grid.setPageSize(AT_ONCE);
        grid.addThemeVariants(GridVariant.COLUMN_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", texts.get("rows.title"));
        grid.setPartNameGenerator(this::part);
        grid.addCellFocusListener(e -> place(e).ifPresent(choose));
        grid.addItemDoubleClickListener(e -> edit.run());
        grid.getElement().addEventListener("keydown", e -> edit.run())
                .setFilter("(event.key === 'Enter' || event.key === 'F2')"
                        + " && element.getEventContext(event).section === 'body'");
    }

    /**
     * Sets up the columns; those that are there already stay as they are, and the table where it was scrolled to.
     *
     * @param shown counted from 0
     * @param shape says which row holds headings and which column labels; null where there are none
     */
    void columns(List<Integer> shown, @Nullable Shape shape) {
        header = shape == null ? 0 : shape.headerRow();
        headings = shape instanceof Shape.Wide wide ? wide.above().size() : 1;
        boolean labels = shape instanceof Shape.Wide wide && wide.before().stream().anyMatch(l -> l.at() == 0);
        if (shown.equals(columns) && labels == labelled) {
            return;
        }
        columns = shown;
        labelled = labels;
        getContent().removeAllColumns();
        getContent().addColumn(LitRenderer.<Excerpt.Line>of(NUMBER).withProperty("number", this::number)
                        .withProperty("kind", line -> line instanceof Excerpt.Gap ? "sheet-gap" : ""))
                .setHeader(texts.get("rows.number")).setRowHeader(true).setFrozen(true).setWidth("4.5rem")
                .setFlexGrow(0);
        for (int at = 0; at < shown.size(); at++) {
            column(at, shown.get(at));
        }
    }

    private void column(int at, int column) {
        boolean first = at == 0;
        getContent().addColumn(LitRenderer.<Excerpt.Line>of(CELL)
                        .withProperty("text", line -> line instanceof Excerpt.Row row
                                ? Problems.Collecting.shortened(row.cells().get(at)) : "")
                        .withProperty("kind", line -> first && alone(line) ? "sheet-cell sheet-alone" : "sheet-cell")
                        .withProperty("sign", line -> of(line, column, p -> marks.sign(p)))
                        .withProperty("says", line -> of(line, column, p -> marks.says(p)))
                        .withProperty("aloud", line -> of(line, column, p -> marks.aloud(p))))
                .setHeader(CellRef.letters(column)).setKey(String.valueOf(column)).setResizable(true)
                .setWidth(first ? "9rem" : "7rem").setFlexGrow(first ? 1 : 0).setFrozen(first && labelled)
                .setPartNameGenerator(line -> of(line, column, this::part));
    }

    /** Shows these lines, so marked, in place of those before. */
    void show(List<Excerpt.Line> shown, CellMarks marked) {
        lines = shown;
        marks = marked;
        getContent().setItems(shown);
        getContent().setAllRowsVisible(shown.size() <= FEW);
    }

    /** Marks a cell as the chosen one. */
    void choose(CellRef place) {
        Optional<CellRef> before = Optional.ofNullable(chosen);
        chosen = place;
        before.flatMap(this::row).ifPresent(getContent().getDataProvider()::refreshItem);
        row(place).ifPresent(getContent().getDataProvider()::refreshItem);
    }

    /** Brings the chosen cell into view, if it is shown. */
    void reveal() {
        Optional.ofNullable(chosen).flatMap(this::row).ifPresent(row -> {
            getContent().scrollToIndex(lines.indexOf(row));
            Optional.ofNullable(getContent().getColumnByKey(String.valueOf(chosen.column())))
                    .ifPresent(getContent()::scrollToColumn);
        });
    }

    private Optional<Excerpt.Line> row(CellRef place) {
        return lines.stream().filter(l -> l instanceof Excerpt.Row row && row.number() == place.row()).findFirst();
    }

    private static Optional<CellRef> place(CellFocusEvent<Excerpt.Line> event) {
        return event.getItem().flatMap(line -> event.getColumn().map(Grid.Column::getKey)
                .flatMap(key -> place(line, Integer.parseInt(key))));
    }

    private static Optional<CellRef> place(Excerpt.Line line, int column) {
        return line instanceof Excerpt.Row row ? Optional.of(new CellRef(row.number(), column)) : Optional.empty();
    }

    /** A title or a note may reach over the cells beside it, in which nothing stands. */
    private static boolean alone(Excerpt.Line line) {
        return line instanceof Excerpt.Row row && row.cells().stream().skip(1).allMatch(String::isEmpty);
    }

    private String number(Excerpt.Line line) {
        return switch (line) {
            case Excerpt.Row row -> String.valueOf(row.number());
            case Excerpt.Gap gap -> texts.get("rows.gap", gap.rows());
        };
    }

    private String part(Excerpt.Line line) {
        return switch (line) {
            case Excerpt.Row row when row.number() < header -> "title";
            case Excerpt.Row row when row.number() < header + headings -> "heading";
            case Excerpt.Row row -> "";
            case Excerpt.Gap gap -> "gap";
        };
    }

    private String part(CellRef place) {
        return marks.part(place) + (place.equals(chosen) ? " chosen" : "");
    }

    private static String of(Excerpt.Line line, int column, Function<CellRef, String> says) {
        return place(line, column).map(says).orElse("");
    }
}
