package org.tumen.dashboard;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.Frequency;
import org.tumen.chart.Labels;
import org.tumen.chart.Measure;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/**
 * The filters of a topic. A change is a new view state, told at once; the state shown sets every control. A panel has
 * its frame from the beginning and its controls when they are {@linkplain #fill() asked for}.
 */
final class FilterPanel extends Composite<NativeDetails> {

    private final Topic topic;
    private Offer offer;
    private final Labels labels;
    private final Consumer<ViewState> change;
    private final List<Consumer<ViewState>> setters = new ArrayList<>();
    private ViewState state = ViewState.DEFAULT;

    FilterPanel(Topic topic, Offer offer, Labels labels, Consumer<ViewState> change) {
        this.topic = topic;
        this.offer = offer;
        this.labels = labels;
        this.change = change;
        getContent().setSummaryText(text("filter.title"));
        getContent().setOpen(true);
        getContent().addClassName("filters");
        // On a phone the filters would push the first chart off the screen.
        getContent().getElement().executeJs(
                "if (matchMedia('(max-width: 60rem)').matches) { this.removeAttribute('open'); }");
    }

    /** Offers other choices, where they are others. */
    void offer(Offer other) {
        if (!offer.equals(other)) {
            offer = other;
            fill();
        }
    }

    /** Adds the controls, set to the state shown. */
    void fill() {
        setters.clear();
        Div controls = new Div();
        controls.addClassName("controls");
        Arrays.stream(FilterKind.values()).filter(topic::has).flatMap(this::controls).forEach(controls::add);
        controls.add(release());
        getContent().setContent(controls);
        show(state);
    }

    /** Sets the controls to this state. */
    void show(ViewState shown) {
        state = shown;
        setters.forEach(s -> s.accept(shown));
    }

    private Stream<Component> controls(FilterKind kind) {
        return switch (kind) {
            case YEARS -> years();
            case SEX -> Stream.of(choice("sex", List.of(Optional.<Sex>empty(), Optional.of(Sex.FEMALE),
                            Optional.of(Sex.MALE), Optional.of(Sex.TOTAL)),
                    s -> s.map(labels::sex).orElseGet(() -> text("sex.both")),
                    v -> Optional.ofNullable(v.sex()), (v, s) -> v.withSex(s.orElse(null))));
            case MEASURE -> Stream.of(choice("measure", List.of(Measure.values()), m -> text("measure." + m.name()),
                    ViewState::measure, ViewState::withMeasure));
            case FREQUENCY -> Stream.of(choice("frequency", List.of(Frequency.values()),
                    f -> text("frequency.choice." + f.code()), ViewState::frequency, ViewState::withFrequency));
            case SNAPSHOT -> Stream.of(choice("snapshot", snapshots(),
                    p -> p.map(labels::period).orElseGet(() -> text("snapshot.newest")),
                    v -> Optional.ofNullable(v.snapshot()), (v, p) -> v.withSnapshot(p.orElse(null))));
            case INDICATOR -> Stream.of(several("indicator", offer.indicators(), labels::indicator,
                    ViewState::indicators, ViewState::withIndicators));
            case GROUP -> Stream.of(several("group", offer.groups(),
                    g -> labels.catalogue().title("category", g, labels.texts().locale()), ViewState::groups,
                    ViewState::withGroups));
            case SOURCE -> Stream.of(source());
            case PROVISIONAL -> Stream.of(checked("provisional", ViewState::provisional, ViewState::withProvisional));
            case EVENTS -> Stream.of(checked("events", v -> v.events().marked(),
                    (v, marked) -> v.withEvents(v.events().marking(marked))));
        };
    }

    private Stream<Component> years() {
        IntegerField from = year("from", ViewState::from, ViewState::withFrom);
        IntegerField to = year("to", ViewState::to, ViewState::withTo);
        Div both = new Div(from, to);
        both.addClassName("years");
        return Stream.of(both);
    }

    private IntegerField year(String name, Function<ViewState, @Nullable Integer> get,
            BiFunction<ViewState, @Nullable Integer, ViewState> with) {
        IntegerField field = new IntegerField(text("filter." + name));
        field.setMin(offer.firstYear());
        field.setMax(offer.lastYear());
        field.setStepButtonsVisible(true);
        field.setPlaceholder(String.valueOf(name.equals("from") ? offer.firstYear() : offer.lastYear()));
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(text("filter.year.bad"))
                .setMinErrorMessage(labels.texts().get("filter.year.range", String.valueOf(offer.firstYear()),
                        String.valueOf(offer.lastYear())))
                .setMaxErrorMessage(labels.texts().get("filter.year.range", String.valueOf(offer.firstYear()),
                        String.valueOf(offer.lastYear()))));
        setters.add(v -> field.setValue(get.apply(v)));
        field.addValueChangeListener(e -> {
            if (!e.isFromClient()) {
                return;
            }
            ViewState next = with.apply(state, e.getValue());
            boolean backwards = next.from() != null && next.to() != null && next.from() > next.to();
            boolean outside = e.getValue() != null
                    && (e.getValue() < offer.firstYear() || e.getValue() > offer.lastYear());
            field.setInvalid(backwards || outside);
            field.setErrorMessage(text(backwards ? "filter.year.order" : "filter.year.bad"));
            if (!backwards && !outside) {
                change.accept(next);
            }
        });
        return field;
    }

    private List<Optional<Period>> snapshots() {
        return Stream.concat(Stream.of(Optional.<Period>empty()), offer.snapshots().stream().map(Optional::of))
                .toList();
    }

    private <T> RadioButtonGroup<T> choice(String name, List<T> items, Function<T, String> title,
            Function<ViewState, T> get, BiFunction<ViewState, T, ViewState> with) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(text("filter." + name));
        group.setItems(items);
        group.setItemLabelGenerator(title::apply);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        bind(group, get, with);
        return group;
    }

    private CheckboxGroup<String> several(String name, List<String> items, Function<String, String> title,
            Function<ViewState, Set<String>> get, BiFunction<ViewState, Set<String>, ViewState> with) {
        CheckboxGroup<String> group = new CheckboxGroup<>(text("filter." + name));
        group.setItems(items);
        group.setItemLabelGenerator(title::apply);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        bind(group, get, with);
        return group;
    }

    private Select<SourceChoice> source() {
        Select<SourceChoice> select = new Select<>();
        select.setLabel(text("filter.source"));
        select.setItems(Stream.<SourceChoice>concat(Stream.of(new SourceChoice.Best(), new SourceChoice.All()),
                offer.sources().stream().map(SourceChoice.Only::new)).toList());
        select.setItemLabelGenerator(s -> switch (s) {
            case SourceChoice.Best best -> text("source.best");
            case SourceChoice.All all -> text("source.all");
            case SourceChoice.Only only -> labels.source(only.code());
        });
        bind(select, ViewState::source, ViewState::withSource);
        return select;
    }

    /** Every page can be seen as it was published. */
    private Select<Optional<Integer>> release() {
        Select<Optional<Integer>> select = ReleaseSelect.of(offer.pins(), labels);
        bind(select, v -> Optional.ofNullable(v.release()), (v, chosen) -> v.withRelease(chosen.orElse(null)));
        return select;
    }

    private Checkbox checked(String name, Function<ViewState, Boolean> get,
            BiFunction<ViewState, Boolean, ViewState> with) {
        Checkbox box = new Checkbox(text("filter." + name));
        bind(box, get, with);
        return box;
    }

    private <C extends AbstractField<?, T>, T> void bind(C field, Function<ViewState, T> get,
            BiFunction<ViewState, T, ViewState> with) {
        setters.add(v -> field.setValue(get.apply(v)));
        field.addValueChangeListener((HasValue.ValueChangeEvent<T> e) -> {
            if (e.isFromClient() && e.getValue() != null) {
                change.accept(with.apply(state, e.getValue()));
            }
        });
    }

    private String text(String key) {
        return labels.texts().get(key);
    }
}
