package org.tumen.upload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.chart.Labels;
import org.tumen.statistics.Indicator;
import org.tumen.statistics.Source;
import org.tumen.upload.RowMeaning.FemaleShare;
import org.tumen.upload.RowMeaning.Figures;
import org.tumen.upload.RowMeaning.Ignored;

/** What the columns and rows of a table mean, as guessed, and as the admin says instead. */
final class ShapePanel extends Composite<Section> {

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

    /** Shows the shape in which a draft was read. */
    void show(Review review) {
        choices.removeAll();
        setVisible(review.shape() != null);
        switch (review.shape()) {
            case null -> { }
            case Shape.Own own -> sum.setText(text("shape.own", own.headerRow()));
            case Shape.Long table -> show(table, review.head());
            case Shape.Wide table -> show(table);
        }
    }

    private void show(Shape.Long table, List<SheetRow> head) {
        sum.setText(text("shape.long", table.headerRow()));
        SheetRow header = head.stream().filter(r -> r.number() == table.headerRow()).findFirst()
                .orElse(new SheetRow(table.headerRow(), List.of()));
        Div columns = group("shape.columns");
        for (int column = 0; column < header.cells().size(); column++) {
            if (!header.cell(column).isBlank()) {
                columns.add(meaning(table, column, header.cell(column)));
            }
        }
        defaults(table.defaults(), changed -> change.accept(new Shape.Long(table.headerRow(), table.columns(),
                changed)));
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

    private void show(Shape.Wide table) {
        sum.setText(text("shape.wide", table.headerRow(), table.headings().values().stream()
                .map(h -> switch (h) {
                    case Heading.Of of -> labels.period(of.period());
                    case Heading.Total total -> text("shape.total");
                }).collect(Collectors.joining(", "))));
        Div rows = group("shape.rows");
        table.rows().forEach((label, meaning) -> rows.add(meaning(table, label, meaning)));
        defaults(table.defaults(), changed -> change.accept(new Shape.Wide(table.headerRow(), table.labelColumn(),
                table.headings(), table.rows(), changed)));
    }

    private Component meaning(Shape.Wide table, String label, RowMeaning meaning) {
        List<RowMeaning> offered = new ArrayList<>(Stream.of("F", "M", "_T")
                .<RowMeaning>map(sex -> new Figures(Map.of(Field.SEX, sex))).toList());
        offered.add(new FemaleShare());
        offered.add(new Ignored());
        if (!offered.contains(meaning)) {
            offered.add(meaning);
        }
        Select<RowMeaning> select = new Select<>();
        select.setLabel(label);
        select.setItems(offered);
        select.setItemLabelGenerator(m -> switch (m) {
            case Figures f -> f.says().entrySet().stream().map(this::said).collect(Collectors.joining(", "));
            case FemaleShare share -> text("shape.femaleShare");
            case Ignored ignored -> text("shape.ignored");
        });
        select.setValue(meaning);
        select.addValueChangeListener(e -> {
            Map<String, RowMeaning> rows = new TreeMap<>(table.rows());
            rows.put(label, e.getValue());
            change.accept(new Shape.Wide(table.headerRow(), table.labelColumn(), table.headings(), rows,
                    table.defaults()));
        });
        return select;
    }

    private String said(Map.Entry<Field, String> says) {
        return switch (says.getKey()) {
            case SEX -> labels.catalogue().title("sex", says.getValue(), labels.texts().locale());
            case AGE -> labels.age(says.getValue());
            case INDICATOR -> labels.indicator(says.getValue());
            default -> says.getValue();
        };
    }

    /** What the table does not say itself: of what it counts, and who says so. */
    private void defaults(Defaults defaults, Consumer<Defaults> changed) {
        Div group = group("shape.defaults");
        group.add(choice(Field.INDICATOR, labels.catalogue().indicators().stream().map(Indicator::code).toList(),
                labels::indicator, defaults, changed));
        group.add(choice(Field.SOURCE, labels.catalogue().sources().stream().map(Source::code).toList(),
                labels::source, defaults, changed));
    }

    private Component choice(Field field, List<String> codes, java.util.function.Function<String, String> title,
            Defaults defaults, Consumer<Defaults> changed) {
        Select<String> select = new Select<>();
        select.setLabel(text("field." + field.name()));
        select.setItems(codes);
        select.setItemLabelGenerator(title::apply);
        select.setValue(defaults.get(field).isEmpty() ? null : defaults.get(field));
        select.addValueChangeListener(e -> changed.accept(defaults.with(field, e.getValue())));
        return select;
    }

    private Div group(String heading) {
        Div group = new Div();
        group.addClassName("choices");
        choices.add(new H3(text(heading)), group);
        return group;
    }

    private String text(String key, Object... values) {
        return labels.texts().get(key, values);
    }
}
