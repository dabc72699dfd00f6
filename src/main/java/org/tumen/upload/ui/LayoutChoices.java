package org.tumen.upload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.draft.Review;
import org.tumen.upload.guess.GuessShape;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.SheetRow;
import org.tumen.wording.Labels;

/** How a table is laid out: whether a row is one figure or several, and in which rows the headings stand. */
final class LayoutChoices {

    private static final int MOST_ROWS = 3;
    private static final int SHOWN = 60;

    private final Labels labels;
    private final Consumer<Shape> change;

    /** @param change is told the shape that follows */
    LayoutChoices(Labels labels, Consumer<Shape> change) {
        this.labels = labels;
        this.change = change;
    }

    /** One figure a row, or several. */
    private enum Layout {
        LONG, WIDE
    }

    /** The choices for a table, as it was read. */
    Component of(Review review) {
        Layout layout = review.shape() instanceof Shape.Long ? Layout.LONG : Layout.WIDE;
        long row = review.shape() == null ? 0 : review.shape().headerRow();
        int count = review.shape() instanceof Shape.Wide wide ? wide.above().size() : 1;
        ChoiceGroup group = new ChoiceGroup(text("shape.layout"));
        group.add(select("shape.layout.kind", List.of(Layout.values()), layout, l -> text("shape.layout." + l.name()),
                chosen -> settle(review, chosen, row, count)));
        List<Long> rows = review.head().stream().map(SheetRow::number).toList();
        group.add(select("shape.layout.row", rows, row == 0 ? null : row, number -> shown(review, number),
                chosen -> settle(review, layout, chosen, count)));
        if (layout == Layout.WIDE) {
            group.add(select("shape.layout.rows", IntStream.rangeClosed(1, MOST_ROWS).boxed().toList(), count,
                    String::valueOf, chosen -> settle(review, layout, row, chosen)));
        }
        return group;
    }

    /** Without a row nothing is settled yet. */
    private void settle(Review review, Layout layout, long row, int count) {
        GuessShape guess = new GuessShape(labels.catalogue());
        String sheet = review.format() == null ? "" : review.draft().sheetOf(review.format());
        (switch (layout) {
            case LONG -> guess.flat(review.head(), row, sheet);
            case WIDE -> guess.wide(review.head(), row, count, sheet);
        }).ifPresent(change);
    }

    private <T> Component select(String key, List<T> items, @Nullable T value,
            com.vaadin.flow.component.ItemLabelGenerator<T> shown, Consumer<T> chosen) {
        Select<T> select = new Select<>();
        select.setLabel(text(key));
        select.setItems(items);
        select.setItemLabelGenerator(shown);
        select.setValue(value);
        select.addValueChangeListener(e -> chosen.accept(e.getValue()));
        return select;
    }

    private static String shown(Review review, long number) {
        String cells = review.head().stream().filter(r -> r.number() == number).flatMap(r -> r.cells().stream())
                .filter(c -> !c.isBlank()).map(Wording::clean).collect(Collectors.joining(" | "));
        return number + ": " + (cells.length() > SHOWN ? cells.substring(0, SHOWN) + "…" : cells);
    }

    private String text(String key) {
        return labels.texts().get(key);
    }
}
