package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Texts;
import org.tumen.upload.draft.Excerpt;
import org.tumen.upload.draft.Review;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problem;
import org.tumen.wording.Labels;

/** The rows of a file beside what was found in them: all that are shown, or only those with findings. */
final class SheetPanel extends Composite<Section> {

    private final Labels labels;
    private final Texts texts;
    private final Consumer<CellRef> chosen;
    private final Paragraph about = new Paragraph();
    private final Checkbox only = new Checkbox();
    private final CellBar bar;
    private final SheetTable table;
    private Map<CellRef, List<Problem>> found = Map.of();
    private Excerpt excerpt = Excerpt.NONE;
    private @Nullable CellRef place;

    /**
     * @param correct is told a cell and the text that is to stand there; none for what the file itself says
     * @param chosen  is told the cell that was chosen
     */
    SheetPanel(Labels labels, BiConsumer<CellRef, Optional<String>> correct, Consumer<CellRef> chosen) {
        this.labels = labels;
        this.texts = labels.texts();
        this.chosen = chosen;
        this.bar = new CellBar(texts, correct);
        this.table = new SheetTable(labels, this::cell, bar::edit);
        only.setLabel(texts.get("rows.only"));
        only.addValueChangeListener(e -> rows());
        about.addClassName("count");
        Div head = new Div(new H3(texts.get("rows.title")), about, only);
        head.addClassName("table-head");
        getContent().add(head, bar, table);
        getContent().addClassName("sheet");
    }

    /** Shows the rows of a draft; what was found in them is marked then. */
    void show(Review review) {
        excerpt = review.excerpt();
        long rows = excerpt.rows();
        long shown = excerpt.shown();
        int left = excerpt.width() - excerpt.columns().size();
        about.setText((shown < rows ? texts.get("rows.some", shown, rows) : texts.get("rows.all", rows))
                + (left > 0 ? " " + texts.get("rows.columns", left) : ""));
        table.columns(excerpt.columns(), review.shape());
        setVisible(rows > 0);
    }

    /** Marks these findings in their cells. */
    void mark(List<Problem> findings) {
        found = findings.stream().filter(f -> f.place() != null).collect(Collectors.groupingBy(Problem::place));
        rows();
    }

    private void rows() {
        Set<Long> marked = Stream.concat(found.keySet().stream(),
                excerpt.originals().keySet().stream()).map(CellRef::row)
                .collect(Collectors.toSet());
        table.show(only.getValue() ? excerpt.only(row -> marked.contains(row.number())) : excerpt.lines(),
                new CellMarks(found, excerpt.originals(), labels));
        bar();
    }

    /** Chooses a cell and brings it into view. */
    void choose(CellRef cell) {
        select(cell);
        table.reveal();
        scrollIntoView(ScrollIntoViewOption.Block.NEAREST, ScrollIntoViewOption.Inline.NEAREST);
    }

    private void select(CellRef cell) {
        place = cell;
        table.choose(cell);
        bar();
    }

    /** The admin goes to a cell in the table, where it is in view. */
    private void cell(CellRef cell) {
        if (!cell.equals(place)) {
            select(cell);
            chosen.accept(cell);
        }
    }

    private void bar() {
        if (place == null) {
            bar.nothing();
        } else {
            List<Problem> here = found.getOrDefault(place, List.of());
            Optional<String> text = excerpt.text(place);
            bar.show(place, text.orElseGet(() -> here.isEmpty() ? "" : here.getFirst().value()),
                    excerpt.originals().get(place), new CellMarks(found, excerpt.originals(), labels).says(place)
                            + (text.isEmpty() ? "\n" + texts.get("rows.hidden") : ""));
        }
    }
}
