package org.tumen.upload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.upload.layout.Boxhead;
import org.tumen.upload.layout.LabelLine;
import org.tumen.upload.layout.RowLabels;
import org.tumen.upload.layout.RowMeaning;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.notation.CellNumber;
import org.tumen.upload.notation.Vocabulary;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;
import org.tumen.wording.Labels;

/** Which columns of a wide table are labels, and what its labels mean. */
final class WideChoices {

    private static final int LABELS_WITHIN = 20;

    private final Labels labels;
    private final Consumer<Shape> change;
    private final Shape.Wide table;
    private final List<SheetRow> above;
    private final List<SheetRow> below;

    /**
     * The choices for a table.
     *
     * @param change is told the shape that is to be used instead
     * @param head   its first rows
     */
    WideChoices(Labels labels, Consumer<Shape> change, Shape.Wide table, List<SheetRow> head) {
        this.labels = labels;
        this.change = change;
        this.table = table;
        List<SheetRow> rows = head.stream().filter(r -> r.number() >= table.headerRow()).toList();
        this.above = rows.subList(0, Math.min(table.above().size(), rows.size()));
        this.below = rows.subList(above.size(), rows.size());
    }

    /** Every group of choices. */
    List<Component> all() {
        return List.of(labelColumns(), rows(), headings());
    }

    /** What stands above a column; its letter where nothing does. */
    static String title(Shape.Wide table, List<SheetRow> head, int column) {
        List<SheetRow> above = head.stream().filter(r -> r.number() >= table.headerRow())
                .limit(table.above().size()).toList();
        return Optional.ofNullable(new Boxhead(above, 0, column + 1).labelled().get(column))
                .orElseGet(() -> CellRef.letters(column));
    }

    /** Which of the columns before the values are labels, and what these name. */
    private Component labelColumns() {
        ChoiceGroup group = new ChoiceGroup(text("shape.labels"));
        int values = table.columns().keySet().stream().mapToInt(c -> c).min().orElse(LABELS_WITHIN);
        IntStream.range(0, Math.min(values, LABELS_WITHIN)).filter(this::hasTexts).forEach(c -> group.add(naming(c)));
        return group;
    }

    private boolean hasTexts(int column) {
        return below.stream().filter(r -> !r.cell(column).isBlank()).anyMatch(r -> !Vocabulary.SHIPPED.note(
                r.cell(column)));
    }

    private Component naming(int column) {
        List<Optional<LabelLine>> offered = new ArrayList<>();
        offered.add(Optional.empty());
        offered.add(Optional.of(new LabelLine(column, null, Map.of())));
        Stream.concat(Stream.of(Field.TIME_PERIOD), RowLabels.NAMED.stream()).forEach(f -> offered.add(Optional.of(
                new LabelLine(column, f, Map.of()))));
        Select<Optional<LabelLine>> select = new Select<>();
        select.setLabel(title(table, above, column));
        select.setItems(offered);
        select.setItemLabelGenerator(l -> l.map(line -> line.field() == null ? text("shape.labels.each")
                : text("field." + line.field().name())).orElseGet(() -> text("shape.ignored")));
        select.setValue(table.before().stream().filter(l -> l.at() == column).findFirst()
                .map(l -> new LabelLine(column, l.field(), Map.of())));
        select.addValueChangeListener(e -> {
            List<LabelLine> lines = new ArrayList<>(table.before().stream().filter(l -> l.at() != column).toList());
            e.getValue().ifPresent(lines::add);
            lines.sort(Comparator.comparingInt(LabelLine::at));
            change.accept(table.labelled(table.above(), lines));
        });
        return select;
    }

    private Component headings() {
        ChoiceGroup group = new ChoiceGroup(text("shape.headings"));
        int first = table.before().stream().mapToInt(LabelLine::at).max().orElse(-1) + 1;
        Boxhead boxhead = new Boxhead(above, first, above.stream().mapToInt(r -> r.cells().size()).max()
                .orElse(first));
        for (LabelLine line : table.above()) {
            if (!line.isTime() && line.at() < above.size()) {
                words(line, boxhead.labels(line.at()), l -> true).forEach((word, label) -> group.add(
                        meaning(line, word, label, changed -> table.labelled(with(table.above(), changed),
                                table.before()))));
            }
        }
        return group;
    }

    private Component rows() {
        ChoiceGroup group = new ChoiceGroup(text("shape.rows"));
        for (LabelLine line : table.before()) {
            if (!line.isTime()) {
                List<String> found = below.stream().filter(this::hasNumbers).map(r -> r.cell(line.at())).toList();
                words(line, found, l -> table.before().size() == 1).forEach((word, label) -> group.add(
                        meaning(line, word, label, changed -> table.labelled(table.above(),
                                with(table.before(), changed)))));
            }
        }
        return group;
    }

    private boolean hasNumbers(SheetRow row) {
        return table.columns().keySet().stream().anyMatch(c -> CellNumber.of(row.cell(c)) instanceof
                CellNumber.Value);
    }

    /** The words of a line, known ones and others, each with the label in which it is seen. */
    private static Map<String, String> words(LabelLine line, List<String> found, Predicate<String> asked) {
        Map<String, String> words = new LinkedHashMap<>();
        found.stream().filter(l -> !l.isBlank()).filter(l -> line.words().containsKey(Wording.plain(l))
                || !RowLabels.isTitle(l) || !asked.test(l)).forEach(l -> words.putIfAbsent(Wording.plain(l),
                Wording.clean(l)));
        line.words().keySet().forEach(w -> words.putIfAbsent(w, w));
        return words;
    }

    private static List<LabelLine> with(List<LabelLine> lines, LabelLine changed) {
        return lines.stream().map(l -> l.at() == changed.at() ? changed : l).toList();
    }

    private Component meaning(LabelLine line, String word, String label,
            java.util.function.Function<LabelLine, Shape> shape) {
        Select<RowMeaning> select = new MeaningSelect(labels).of(line, word);
        select.setLabel(label);
        select.addValueChangeListener(e -> change.accept(shape.apply(line.with(word, e.getValue()))));
        return select;
    }

    private String text(String key) {
        return labels.texts().get(key);
    }
}
