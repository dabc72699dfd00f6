package org.tumen.dashboard.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filter;
import org.tumen.dashboard.filter.Flag;
import org.tumen.dashboard.filter.OneOf;
import org.tumen.dashboard.filter.Several;
import org.tumen.dashboard.filter.Words;
import org.tumen.dashboard.filter.YearsBetween;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.wording.Labels;

/**
 * The filters of a topic. A change is a new view state, told at once; the state shown sets every control. A panel has
 * its frame from the beginning and its controls when they are {@linkplain #fill() asked for}.
 */
final class FilterPanel extends Composite<NativeDetails> {

    private final Topic topic;
    private Choices offer;
    private final Labels labels;
    private final Controls controls;
    private ViewState state = ViewState.DEFAULT;
    private boolean filled;

    FilterPanel(Topic topic, Choices offer, Labels labels, Consumer<ViewState> change) {
        this.topic = topic;
        this.offer = offer;
        this.labels = labels;
        this.controls = new Controls(labels, change);
        getContent().setSummaryText(labels.texts().get("filter.title"));
        getContent().setOpen(true);
        getContent().addClassName("filters");
        // On a phone the filters would push the first chart off the screen.
        getContent().getElement().executeJs(
                "if (matchMedia('(max-width: 60rem)').matches) { this.removeAttribute('open'); }");
    }

    /** Offers other choices, where they are others. */
    void offer(Choices other) {
        if (!offer.equals(other)) {
            offer = other;
            fill();
        }
    }

    /** Adds the controls, set to the state shown. */
    void fill() {
        controls.clear();
        Div places = new Div();
        places.addClassName("controls");
        Choices here = offer.on(state.country());
        topic.filters().stream().filter(f -> f.offered(here)).map(f -> control(f, here)).forEach(places::add);
        places.add(release());
        getContent().setContent(places);
        filled = true;
        show(state);
    }

    /** Sets the controls to this state. */
    void show(ViewState shown) {
        boolean elsewhere = filled && !Objects.equals(state.country(), shown.country());
        state = shown;
        if (elsewhere) {
            fill();
        } else {
            controls.show(shown);
        }
    }

    private Component control(Filter<?> filter, Choices here) {
        return switch (filter) {
            case OneOf<?> one -> controls.oneOf(one, here);
            case Several<?> several -> controls.several(several, here);
            case Flag flag -> controls.checked(flag);
            case Words words -> controls.words(words, topic.parts().contains(Part.ALL_SOURCES) ? "text.sources"
                    : words.key());
            case YearsBetween years -> controls.years(years, here.years());
        };
    }

    /** Every page can be seen as it was published. */
    private Select<Optional<Integer>> release() {
        return controls.bind(ReleaseSelect.of(offer.pins(), labels), v -> Optional.ofNullable(v.release()),
                (v, chosen) -> v.withRelease(chosen.orElse(null)));
    }
}
