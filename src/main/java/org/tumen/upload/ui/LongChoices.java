package org.tumen.upload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;
import org.tumen.wording.Labels;

/** What the columns of a table mean of which every row is one figure. */
final class LongChoices {

    private final Labels labels;
    private final Consumer<Shape> change;

    /** @param change is told the shape that is to be used instead */
    LongChoices(Labels labels, Consumer<Shape> change) {
        this.labels = labels;
        this.change = change;
    }

    /** One choice for each column with a heading. */
    Component of(Shape.Long table, List<SheetRow> head) {
        SheetRow header = head.stream().filter(r -> r.number() == table.headerRow()).findFirst()
                .orElse(new SheetRow(table.headerRow(), List.of()));
        ChoiceGroup columns = new ChoiceGroup(text("shape.columns"));
        for (int column = 0; column < header.cells().size(); column++) {
            if (!header.cell(column).isBlank()) {
                columns.add(meaning(table, column, header.cell(column)));
            }
        }
        return columns;
    }

    private Component meaning(Shape.Long table, int column, String heading) {
        Select<Optional<Field>> select = new Select<>();
        select.setLabel(heading);
        select.setItems(Stream.concat(Stream.of(Optional.<Field>empty()), Stream.of(Field.values()).map(Optional::of))
                .toList());
        select.setItemLabelGenerator(f -> f.map(one -> text("field." + one.name())).orElseGet(
                () -> text("shape.ignored")));
        select.setValue(Optional.ofNullable(table.columns().get(column)));
        select.addValueChangeListener(e -> {
            Map<Integer, Field> columns = new TreeMap<>(table.columns());
            columns.remove(column);
            e.getValue().ifPresent(f -> columns.put(column, f));
            change.accept(new Shape.Long(table.headerRow(), columns, table.defaults()));
        });
        return select;
    }

    private String text(String key) {
        return labels.texts().get(key);
    }
}
