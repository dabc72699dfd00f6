package org.tumen.dashboard.content;

import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.catalogue.Country;
import org.tumen.wording.Labels;

/**
 * What a page is called, and what it is about: its topic, or the one country that it shows of it.
 *
 * @param source where the facts of a country's text are from; empty for a topic
 */
public record PageHead(String title, String lead, String source) {

    /** The head of a page in this state. */
    static PageHead of(Topic topic, ViewState state, Labels labels) {
        return state.country() == null ? of(topic, labels)
                : labels.catalogue().country(state.country()).map(c -> of(c, labels))
                        .orElseGet(() -> of(topic, labels));
    }

    private static PageHead of(Topic topic, Labels labels) {
        return new PageHead(labels.texts().get("topic." + topic.path() + ".title"),
                labels.texts().get("topic." + topic.path() + ".lead"), "");
    }

    private static PageHead of(Country country, Labels labels) {
        return new PageHead(labels.area(country.refArea()),
                country.route().in(labels.texts().locale()),
                labels.texts().get("country.source", labels.source(country.source()), country.locator()));
    }
}
