package org.tumen.chart.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.release.Revisions;
import org.tumen.wording.FigureTexts;
import org.tumen.wording.Labels;
import org.tumen.wording.RevisionTexts;
import org.tumen.wording.Shown;

/**
 * The table twin of a page's charts: the same figures, sortable, with their statuses and footnotes. Figures that are
 * too many to be held are fetched as the reader scrolls, and sorted as far as the database can without reading all.
 */
public final class FigureTable extends Composite<Grid<Shown>> {

    /** Where a place is spoken of at length. */
    public record Link(String name, String address) {
    }

    /** An order that figures can be fetched in. */
    public enum Order {
        OF_PAGE, PERIOD, PERIOD_DESCENDING, INDICATOR, INDICATOR_DESCENDING;

        /** The columns that it is asked for by. */
        private static final List<String> COLUMNS = List.of("period", "indicator");

        private static Order of(List<QuerySortOrder> asked) {
            return asked.stream().findFirst().map(o -> valueOf(o.getSorted().toUpperCase(Locale.ROOT)
                    + (o.getDirection() == SortDirection.DESCENDING ? "_DESCENDING" : ""))).orElse(OF_PAGE);
        }
    }

    /** Figures that are fetched. */
    @FunctionalInterface
    public interface Fetch {

        /** Some of them in this order, without the first {@code offset}. */
        Stream<Shown> fetch(Order order, long offset, int limit);
    }

    private final Labels labels;
    private final Consumer<Shown> askHistory;
    private final Function<Observation, Optional<Link>> place;
    private FigureTexts says;
    private Function<Observation, Revisions> revisions = o -> Revisions.NONE;

    /**
     * An empty table.
     *
     * @param askHistory is given the figure whose history is asked for
     * @param place      where more is said of the place of a figure
     */
    public FigureTable(Labels labels, Consumer<Shown> askHistory, Function<Observation, Optional<Link>> place) {
        this.labels = labels;
        this.askHistory = askHistory;
        this.place = place;
        this.says = new FigureTexts(labels, List.of());
    }

    @Override
    protected Grid<Shown> initContent() {
        Grid<Shown> grid = new Grid<>();
        grid.addClassName("figure-table");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", labels.texts().get("table.title"));
        column(grid, "period", s -> says.period(s), "8.5rem")
                .setComparator(Comparator.comparing((Shown s) -> s.figure().timePeriod(), Period.ORDER));
        column(grid, "indicator", s -> says.indicator(s), "12rem");
        column(grid, "breakdown", s -> says.breakdown(s), "11rem");
        places(grid);
        column(grid, "value", s -> says.value(s), "8rem").setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(FigureTable::value, Comparator.nullsLast(
                        Comparator.naturalOrder())));
        history(grid);
        column(grid, "interval", labels::bounds, "12rem").setTextAlign(ColumnTextAlign.END);
        column(grid, "sample", s -> says.sample(s), "6rem")
                .setTextAlign(ColumnTextAlign.END).setComparator(Comparator.comparing(
                        s -> s.figure().sampleSize(), Comparator.nullsLast(Comparator.naturalOrder())));
        column(grid, "status", s -> says.status(s), "7.5rem");
        column(grid, "source", s -> says.source(s), "11rem");
        column(grid, "locator", s -> Objects.requireNonNullElse(s.figure().locator(), ""), "40rem");
        column(grid, "notes", s -> says.footnote(s), "52rem");
        return grid;
    }

    /** Shows these figures; a figure that a note speaks of refers to it by its number in the list. */
    public void show(List<Shown> figures, List<DataNote> numbered, Revisions revised) {
        says = new FigureTexts(labels, numbered);
        revisions = o -> revised;
        Grid<Shown> grid = getContent();
        grid.getColumns().forEach(c -> c.setSortable(true));
        grid.setItems(figures);
        show("breakdown", figures, s -> !says.breakdown(s).isEmpty());
        show("place", figures, s -> link(s).isPresent());
        show("history", figures, s -> !since(s).isEmpty());
        show("interval", figures, s -> s.bounds().isPresent());
        show("sample", figures, s -> s.figure().sampleSize() != null);
        show("status", figures, s -> !says.status(s).isEmpty());
    }

    /**
     * Shows figures that are fetched; any of them may have something in any column.
     *
     * @param count    how many there are
     * @param revised  what a figure said before
     * @param ofPlaces whether places are spoken of at length elsewhere
     */
    public void show(int count, Fetch fetch, List<DataNote> numbered, Function<Observation, Revisions> revised,
            boolean ofPlaces) {
        says = new FigureTexts(labels, numbered);
        revisions = revised;
        Grid<Shown> grid = getContent();
        if (grid.getSortOrder().stream().anyMatch(o -> !Order.COLUMNS.contains(o.getSorted().getKey()))) {
            grid.sort(List.of());
        }
        grid.getColumns().forEach(c -> c.setSortable(Order.COLUMNS.contains(c.getKey())).setVisible(true));
        grid.getColumnByKey("place").setVisible(ofPlaces);
        grid.setItems(DataProvider.fromCallbacks(query -> fetch.fetch(Order.of(query.getSortOrders()),
                query.getOffset(), query.getLimit()), query -> count));
    }

    /** A column in which no figure has anything would only take room. */
    private void show(String column, List<Shown> figures, Predicate<Shown> filled) {
        getContent().getColumnByKey(column).setVisible(figures.stream().anyMatch(filled));
    }

    private Grid.Column<Shown> column(Grid<Shown> grid, String name,
            com.vaadin.flow.function.ValueProvider<Shown, String> text, String width) {
        return grid.addColumn(LitRenderer.<Shown>of("<span title=\"${item.text}\">${item.text}</span>")
                        .withProperty("text", text))
                .setKey(name).setSortProperty(name).setHeader(labels.texts().get("column." + name)).setWidth(width)
                .setFlexGrow(0)
                .setResizable(true).setSortable(true).setComparator(Comparator.comparing(text::apply));
    }

    private void places(Grid<Shown> grid) {
        grid.addColumn(LitRenderer.<Shown>of("<a href=\"${item.address}\">${item.name}</a>")
                        .withProperty("address", s -> link(s).map(Link::address).orElse(""))
                        .withProperty("name", s -> link(s).map(Link::name).orElse("")))
                .setKey("place").setHeader(labels.texts().get("column.country")).setWidth("8.5rem").setFlexGrow(0)
                .setResizable(true).setSortable(true)
                .setComparator(Comparator.comparing(s -> link(s).map(Link::name).orElse("")));
    }

    private Optional<Link> link(Shown shown) {
        return place.apply(shown.figure());
    }

    /** Since when a figure says what it says, and the way to what it said before. */
    private void history(Grid<Shown> grid) {
        grid.addColumn(LitRenderer.<Shown>of("""
                        ${item.since ? html`<button aria-label="${item.label}" aria-haspopup="dialog" @click="${open}"
                        >${item.since}</button>` : ''}""")
                        .withProperty("since", this::since).withProperty("label", this::asksHistory)
                        .withFunction("open", askHistory::accept))
                .setKey("history").setHeader(labels.texts().get("column.history")).setWidth("11.5rem").setFlexGrow(0)
                .setResizable(true).setSortable(true).setComparator(Comparator.comparing(this::since));
    }

    private String since(Shown shown) {
        return new RevisionTexts(new Labels(labels.catalogue(), labels.texts(), revisions.apply(shown.figure())))
                .since(shown);
    }

    private String asksHistory(Shown shown) {
        String since = since(shown);
        return since.isEmpty() ? "" : labels.texts().get("history.open", since, labels.indicator(shown.figure()
                .indicator()), labels.period(shown.figure().timePeriod()), labels.breakdown(shown.figure()));
    }

    private static @Nullable BigDecimal value(Shown shown) {
        return shown.figure().value() != null ? shown.figure().value() : shown.figure().lower();
    }
}
