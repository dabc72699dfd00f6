package org.tumen.dashboard.view;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.LocalizedText;
import org.tumen.search.Letters;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Event;

/**
 * Which events and works are shown, and where.
 *
 * @param marked   whether charts over time mark the events that matter to them
 * @param kinds    kinds listed; empty for all
 * @param places   codes of the countries and wider areas listed; empty for all
 * @param size     how many people those listed concern, or null for any number
 * @param outcomes codes of the code list "event_outcome" listed; empty for all
 * @param madeBy   who made the works listed, or null for anybody
 * @param text     words that an event listed must have, in any language; empty for none
 */
public record EventChoice(boolean marked, Set<Event.Kind> kinds, Set<String> places, @Nullable GroupSize size,
        Set<String> outcomes, @Nullable MadeBy madeBy, String text) {

    /** What a page shows of events when its address says nothing of them. */
    public static final EventChoice NONE = new EventChoice(false, Set.of(), Set.of(), null, Set.of(), null, "");

    public EventChoice marking(boolean shown) {
        return new EventChoice(shown, kinds, places, size, outcomes, madeBy, text);
    }

    public EventChoice withKinds(Set<Event.Kind> some) {
        return new EventChoice(marked, Set.copyOf(some), places, size, outcomes, madeBy, text);
    }

    public EventChoice withPlaces(Set<String> some) {
        return new EventChoice(marked, kinds, Set.copyOf(some), size, outcomes, madeBy, text);
    }

    public EventChoice withSize(@Nullable GroupSize people) {
        return new EventChoice(marked, kinds, places, people, outcomes, madeBy, text);
    }

    public EventChoice withOutcomes(Set<String> some) {
        return new EventChoice(marked, kinds, places, size, Set.copyOf(some), madeBy, text);
    }

    public EventChoice withMadeBy(@Nullable MadeBy whom) {
        return new EventChoice(marked, kinds, places, size, outcomes, whom, text);
    }

    public EventChoice withText(String words) {
        return new EventChoice(marked, kinds, places, size, outcomes, madeBy, words);
    }

    /** Whether an event is listed. */
    public boolean lists(Event event, Catalogue catalogue) {
        return (kinds.isEmpty() || kinds.contains(event.kind()))
                && (places.isEmpty() || event.refArea() != null
                        && places.contains(catalogue.widest("ref_area", event.refArea())))
                && (size == null || size.holds(event))
                && (outcomes.isEmpty() || event.outcome() != null && outcomes.contains(event.outcome()))
                && (madeBy == null || madeBy.holds(event))
                && Letters.hasAll(everything(event), text);
    }

    private static String everything(Event e) {
        return Stream.concat(Stream.of(e.timePeriod().code()), LocalizedText.words(e.title(), e.description(), e.date(),
                e.place(), e.creator())).collect(Collectors.joining(" "));
    }
}
