package org.tumen.upload.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.Period;
import org.tumen.statistics.catalogue.CodeItem;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.upload.layout.LabelLine;
import org.tumen.upload.layout.RowMeaning;
import org.tumen.upload.layout.RowMeaning.FemaleShare;
import org.tumen.upload.layout.RowMeaning.Figures;
import org.tumen.upload.layout.RowMeaning.Ignored;
import org.tumen.upload.sheet.Field;
import org.tumen.wording.Labels;

/** Offers what a label may mean: the codes of what the labels beside it name. */
final class MeaningSelect {

    private final Labels labels;

    MeaningSelect(Labels labels) {
        this.labels = labels;
    }

    /** The choice for one word of a line; nothing is chosen where it is not known. */
    Select<RowMeaning> of(LabelLine line, String word) {
        RowMeaning current = line.words().get(word);
        Stream<Field> fields = line.field() == null ? Stream.of(Field.SEX, Field.AGE) : Stream.of(line.field());
        List<RowMeaning> offered = new ArrayList<>(fields.flatMap(f -> codes(f).<RowMeaning>map(code ->
                new Figures(Map.of(f, code)))).toList());
        offered.add(RowMeaning.NOTHING_NEW);
        offered.add(new FemaleShare());
        offered.add(new Ignored());
        if (current != null && !offered.contains(current)) {
            offered.add(current);
        }
        Select<RowMeaning> select = new Select<>();
        select.setItems(offered);
        select.setItemLabelGenerator(this::shown);
        select.setPlaceholder(labels.texts().get("shape.unsaid"));
        select.setValue(current);
        return select;
    }

    private Stream<String> codes(Field field) {
        return field == Field.INDICATOR ? labels.catalogue().indicators().stream().map(Indicator::code)
                : labels.catalogue().items(field.column()).stream().map(CodeItem::code);
    }

    private String shown(RowMeaning meaning) {
        return switch (meaning) {
            case Figures(var says) when says.isEmpty() -> labels.texts().get("shape.nothingNew");
            case Figures(var says) -> says.entrySet().stream().map(e -> said(e.getKey(), e.getValue()))
                    .collect(Collectors.joining(", "));
            case FemaleShare() -> labels.texts().get("shape.femaleShare");
            case Ignored() -> labels.texts().get("shape.ignored");
        };
    }

    private String said(Field field, String code) {
        Locale locale = labels.texts().locale();
        return switch (field) {
            case SEX, AGE, REF_AREA, UNIT_MEASURE -> labels.catalogue().title(field.column(), code, locale);
            case CATEGORY -> labels.catalogue().categoryTitle(code, locale);
            case INDICATOR -> labels.indicator(code);
            case TIME_PERIOD -> labels.period(Period.parse(code));
            default -> code;
        };
    }
}
