package org.tumen.upload.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.wording.Labels;

/** What is added, changed and removed, figure by figure: old, new, and the difference. */
public final class ChangeTable extends Composite<Grid<Change>> {

    /** So few rows need no scrolling of their own. */
    private static final int FEW = 12;

    private final Labels labels;
    private boolean withdrawn = true;

    public ChangeTable(Labels labels) {
        this.labels = labels;
    }

    @Override
    protected Grid<Change> initContent() {
        Grid<Change> grid = new Grid<>();
        grid.addClassName("change-table");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", text("changes.title"));
        column(grid, "what", this::what, "6rem");
        column(grid, "indicator", c -> labels.indicator(c.figure().indicator()), "12rem").setFlexGrow(1);
        column(grid, "breakdown", c -> labels.breakdown(c.figure()), "8rem");
        column(grid, "period", c -> labels.period(c.figure().timePeriod()), "8rem");
        column(grid, "before", this::before, "7rem").setTextAlign(ColumnTextAlign.END);
        column(grid, "after", this::after, "7rem").setTextAlign(ColumnTextAlign.END);
        column(grid, "difference", this::difference, "7.5rem").setTextAlign(ColumnTextAlign.END);
        column(grid, "status", c -> labels.status(c.figure()), "7rem");
        column(grid, "source", c -> labels.shortSource(c.figure().source()), "11rem").setFlexGrow(1);
        return grid;
    }

    /** Shows these changes in place of those before. */
    public void show(List<Change> changes) {
        show(changes, true);
    }

    /** @param gone whether figures that nothing replaces are withdrawn; else they stay, and are shown as they are */
    public void show(List<Change> changes, boolean gone) {
        withdrawn = gone;
        getContent().setItems(changes);
        getContent().setAllRowsVisible(changes.size() <= FEW);
    }

    private Grid.Column<Change> column(Grid<Change> grid, String name, ValueProvider<Change, String> text,
            String width) {
        return grid.addColumn(text).setKey(name).setHeader(text("changes." + name)).setWidth(width).setFlexGrow(0)
                .setResizable(true).setSortable(true).setComparator(Comparator.comparing(text::apply));
    }

    private String what(Change change) {
        return switch (change) {
            case Change.Added a -> text("changes.added");
            case Change.Changed c -> text("changes.changed");
            case Change.Removed r -> text(withdrawn ? "changes.removed" : "changes.unmentioned");
        };
    }

    private String before(Change change) {
        return switch (change) {
            case Change.Added a -> "";
            case Change.Changed c -> labels.quantity(c.before());
            case Change.Removed r -> labels.quantity(r.figure());
        };
    }

    private String after(Change change) {
        return switch (change) {
            case Change.Added a -> labels.quantity(a.figure());
            case Change.Changed c -> labels.quantity(c.figure());
            case Change.Removed r -> withdrawn ? "" : labels.quantity(r.figure());
        };
    }

    private String difference(Change change) {
        return change.amount().map(by -> (by.signum() > 0 ? "+" : "") + labels.number(change.figure(), by)).orElse("");
    }

    private String text(String key) {
        return labels.texts().get(key);
    }
}
