package org.tumen.dashboard.page;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filter;
import org.tumen.dashboard.filter.Flag;
import org.tumen.dashboard.filter.OneOf;
import org.tumen.dashboard.filter.Several;
import org.tumen.dashboard.filter.Words;
import org.tumen.dashboard.filter.YearRange;
import org.tumen.dashboard.filter.YearsBetween;
import org.tumen.dashboard.view.ViewState;
import org.tumen.wording.Labels;

/**
 * Makes the control of each kind of filter, which shows and changes its value in a view state. What a control is called
 * is the text {@code filter.} with the key of its filter.
 */
final class Controls {

    private final Labels labels;
    private final Consumer<ViewState> change;
    private final List<Consumer<ViewState>> setters = new ArrayList<>();
    private ViewState state = ViewState.DEFAULT;

    /** @param change is told each state that a reader's change makes */
    Controls(Labels labels, Consumer<ViewState> change) {
        this.labels = labels;
        this.change = change;
    }

    /** Sets every control made to this state. */
    void show(ViewState shown) {
        state = shown;
        setters.forEach(s -> s.accept(shown));
    }

    /** Forgets the controls made. */
    void clear() {
        setters.clear();
    }

    /** One of several: radio buttons, or a list that opens. */
    <T> Component oneOf(OneOf<T> filter, Choices choices) {
        return switch (filter.control()) {
            case RADIO_BUTTONS -> {
                RadioButtonGroup<T> group = new RadioButtonGroup<>(text(filter.key()));
                group.setItems(choices.of(filter));
                group.setItemLabelGenerator(v -> filter.title(labels, v));
                group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
                yield bind(group, filter);
            }
            case DROP_DOWN -> {
                Select<T> select = new Select<>();
                select.setLabel(text(filter.key()));
                select.setItems(choices.of(filter));
                select.setItemLabelGenerator(v -> filter.title(labels, v));
                yield bind(select, filter);
            }
        };
    }

    /** Any of several. */
    <V extends Comparable<? super V>> Component several(Several<V> filter, Choices choices) {
        CheckboxGroup<V> group = new CheckboxGroup<>(text(filter.key()));
        group.setItems(choices.of(filter));
        group.setItemLabelGenerator(v -> filter.title(labels, v));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return bind(group, filter);
    }

    /** Yes or no. */
    Component checked(Flag filter) {
        return bind(new Checkbox(text(filter.key())), filter);
    }

    /**
     * Some words.
     *
     * @param name of the text that says what they are looked for in
     */
    Component words(Words filter, String name) {
        TextField field = new TextField(text(name));
        field.setClearButtonVisible(true);
        field.setMaxLength(Words.LONGEST);
        return bind(field, v -> v.get(filter), (v, words) -> v.with(filter, words.strip()));
    }

    /** The first and the last of the years shown, side by side. */
    Component years(YearsBetween filter, Choices.Years years) {
        Div both = new Div(
                year(filter, YearsBetween.FROM, years, years.first(), YearRange::from, YearRange::from),
                year(filter, YearsBetween.TO, years, years.last(), YearRange::to, YearRange::to));
        both.addClassName("years");
        return both;
    }

    /**
     * One end of the years shown. Where the state names none, the field has the year that the figures begin or end
     * with, so that its buttons step from there. A year outside of theirs, or a last one before the first, is refused
     * in place.
     *
     * @param whole the year that leaves nothing out, which no state needs to name
     */
    private IntegerField year(YearsBetween filter, String name, Choices.Years years, int whole,
            Function<YearRange, @Nullable Integer> get, BiFunction<YearRange, @Nullable Integer, YearRange> with) {
        IntegerField field = new IntegerField(text(name));
        // There always is a year in it, and what is typed is another one.
        field.setAutoselect(true);
        String range = labels.texts().get("filter.year.range", String.valueOf(years.first()),
                String.valueOf(years.last()));
        field.setMin(years.first());
        field.setMax(years.last());
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(text("year.bad"))
                .setMinErrorMessage(range).setMaxErrorMessage(range));
        setters.add(v -> field.setValue(years.nearest(Objects.requireNonNullElse(get.apply(v.get(filter)), whole))));
        field.addValueChangeListener(e -> {
            if (!e.isFromClient()) {
                return;
            }
            YearRange next = with.apply(state.get(filter), Objects.equals(e.getValue(), whole) ? null : e.getValue());
            boolean outside = e.getValue() != null && !years.has(e.getValue());
            field.setInvalid(next.backwards() || outside);
            field.setErrorMessage(text(next.backwards() ? "year.order" : "year.bad"));
            if (!next.backwards() && !outside) {
                change.accept(state.with(filter, next));
            }
        });
        return field;
    }

    private <C extends AbstractField<?, T>, T> C bind(C field, Filter<T> filter) {
        return bind(field, v -> v.get(filter), (v, value) -> v.with(filter, value));
    }

    /** Has this field show and change a part of the state. */
    <C extends AbstractField<?, T>, T> C bind(C field, Function<ViewState, T> get,
            BiFunction<ViewState, T, ViewState> with) {
        setters.add(v -> field.setValue(get.apply(v)));
        field.addValueChangeListener((HasValue.ValueChangeEvent<T> e) -> {
            if (e.isFromClient() && e.getValue() != null) {
                change.accept(with.apply(state, e.getValue()));
            }
        });
        return field;
    }

    private String text(String name) {
        return labels.texts().get("filter." + name);
    }
}
