package org.tumen.dashboard.page;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.dashboard.address.ViewLink;
import org.tumen.dashboard.topic.Choices;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;

/**
 * Makes controls that each show and change one part of a view state. What a control is called is the text
 * {@code filter.} with its name.
 */
final class Controls {

    private final Texts texts;
    private final Consumer<ViewState> change;
    private final List<Consumer<ViewState>> setters = new ArrayList<>();
    private ViewState state = ViewState.DEFAULT;

    /** @param change is told each state that a reader's change makes */
    Controls(Texts texts, Consumer<ViewState> change) {
        this.texts = texts;
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

    /** One of several. */
    <T> RadioButtonGroup<T> choice(String name, List<T> items, Function<T, String> title,
            Function<ViewState, T> get, BiFunction<ViewState, T, ViewState> with) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(text(name));
        group.setItems(items);
        group.setItemLabelGenerator(title::apply);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        bind(group, get, with);
        return group;
    }

    /** Any of several. */
    <T> CheckboxGroup<T> several(String name, List<T> items, Function<T, String> title,
            Function<ViewState, Set<T>> get, BiFunction<ViewState, Set<T>, ViewState> with) {
        CheckboxGroup<T> group = new CheckboxGroup<>(text(name));
        group.setItems(items);
        group.setItemLabelGenerator(title::apply);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        bind(group, get, with);
        return group;
    }

    /** Yes or no. */
    Checkbox checked(String name, Function<ViewState, Boolean> get, BiFunction<ViewState, Boolean, ViewState> with) {
        Checkbox box = new Checkbox(text(name));
        bind(box, get, with);
        return box;
    }

    /** Some words. */
    TextField words(String name, Function<ViewState, String> get, BiFunction<ViewState, String, ViewState> with) {
        TextField field = new TextField(text(name));
        field.setClearButtonVisible(true);
        field.setMaxLength(ViewLink.LONGEST_TEXT);
        bind(field, get, with);
        return field;
    }

    /**
     * The first or the last of the years shown. Where the state names none, the field has the one that the figures
     * begin or end with, so that its buttons step from there. A year outside of theirs, or a last one before the first,
     * is refused in place.
     *
     * @param whole the year that leaves nothing out, which no state needs to name
     */
    IntegerField year(String name, Choices.Years years, int whole, Function<ViewState, @Nullable Integer> get,
            BiFunction<ViewState, @Nullable Integer, ViewState> with) {
        IntegerField field = new IntegerField(text(name));
        // There always is a year in it, and what is typed is another one.
        field.setAutoselect(true);
        String range = texts.get("filter.year.range", String.valueOf(years.first()), String.valueOf(years.last()));
        field.setMin(years.first());
        field.setMax(years.last());
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(text("year.bad"))
                .setMinErrorMessage(range).setMaxErrorMessage(range));
        setters.add(v -> field.setValue(years.nearest(Objects.requireNonNullElse(get.apply(v), whole))));
        field.addValueChangeListener(e -> {
            if (!e.isFromClient()) {
                return;
            }
            ViewState next = with.apply(state, Objects.equals(e.getValue(), whole) ? null : e.getValue());
            boolean backwards = next.from() != null && next.to() != null && next.from() > next.to();
            boolean outside = e.getValue() != null && !years.has(e.getValue());
            field.setInvalid(backwards || outside);
            field.setErrorMessage(text(backwards ? "year.order" : "year.bad"));
            if (!backwards && !outside) {
                change.accept(next);
            }
        });
        return field;
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
        return texts.get("filter." + name);
    }
}
