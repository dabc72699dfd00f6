package org.tumen.upload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.catalogue.Source;
import org.tumen.upload.draft.Review;
import org.tumen.upload.layout.Defaults;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.notation.Heading;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;
import org.tumen.wording.Labels;

/** What the rows and columns of a table mean, as guessed, and as the admin says instead. */
final class ShapePanel extends Composite<Section> {

    private static final int LONGEST = 200;

    private final Labels labels;
    private final Consumer<Shape> change;
    private final Paragraph sum = new Paragraph();
    private final Div choices = new Div();

    /** @param change is told the shape that is to be used instead */
    ShapePanel(Labels labels, Consumer<Shape> change) {
        this.labels = labels;
        this.change = change;
        choices.addClassName("mapping");
        getContent().add(new H2(text("shape.title")), sum, choices);
        getContent().addClassName("card");
    }

    /** Shows the shape in which a draft was read, or, where it has none, the way to give it one. */
    void show(Review review) {
        choices.removeAll();
        sum.setText(switch (review.shape()) {
            case null -> text("shape.none");
            case Shape.Own own -> text("shape.own", own.headerRow());
            case Shape.Long table -> text("shape.long", table.headerRow());
            case Shape.Wide table -> said(table, review.head());
        });
        if (review.shape() instanceof Shape.Own) {
            return;
        }
        choices.add(new LayoutChoices(labels, change).of(review));
        switch (review.shape()) {
            case null -> { }
            case Shape.Own own -> { }
            case Shape.Long table -> choices.add(new LongChoices(labels, change).of(table, review.head()));
            case Shape.Wide table -> new WideChoices(labels, change, table, review.head()).all().forEach(choices::add);
        }
        if (review.shape() != null) {
            choices.add(defaults(review.shape()));
        }
    }

    private String said(Shape.Wide table, List<SheetRow> head) {
        if (table.headings().isEmpty()) {
            return text("shape.labelled", table.headerRow(), table.columns().keySet().stream()
                    .map(c -> WideChoices.title(table, head, c)).collect(Collectors.joining(", ")));
        }
        return text("shape.wide", table.headerRow(), table.headings().values().stream().map(h -> switch (h) {
            case Heading.Of of -> labels.period(of.period());
            case Heading.Total total -> text("shape.total");
        }).distinct().collect(Collectors.joining(", ")));
    }

    /** What the table does not say itself: of what it counts, and who says so, and where. */
    private Component defaults(Shape shape) {
        Defaults defaults = shape.defaults();
        ChoiceGroup group = new ChoiceGroup(text("shape.defaults"));
        group.add(choice(Field.INDICATOR, labels.catalogue().indicators().stream().map(Indicator::code).toList(),
                labels::indicator, shape));
        group.add(choice(Field.SOURCE, labels.catalogue().sources().stream().map(Source::code).toList(),
                labels::source, shape));
        if (shape.open().contains(Field.TIME_PERIOD) || !defaults.get(Field.TIME_PERIOD).isEmpty()) {
            group.add(text(Field.TIME_PERIOD, shape));
        }
        group.add(text(Field.SOURCE_LOCATOR, shape));
        return group;
    }

    private Component choice(Field field, List<String> codes, UnaryOperator<String> title, Shape shape) {
        Select<String> select = new Select<>();
        select.setLabel(text("field." + field.name()));
        select.setItems(codes);
        select.setItemLabelGenerator(title::apply);
        select.setValue(shape.defaults().get(field).isEmpty() ? null : shape.defaults().get(field));
        select.addValueChangeListener(e -> change.accept(shape.with(shape.defaults().with(field, e.getValue()))));
        return select;
    }

    private Component text(Field field, Shape shape) {
        TextField text = new TextField(text("field." + field.name()));
        text.setMaxLength(LONGEST);
        text.setValue(shape.defaults().get(field));
        text.addValueChangeListener(e -> change.accept(shape.with(shape.defaults().with(field, e.getValue()))));
        return text;
    }

    private String text(String key, Object... values) {
        return labels.texts().get(key, values);
    }
}
