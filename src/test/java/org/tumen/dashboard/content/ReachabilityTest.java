package org.tumen.dashboard.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.dashboard.page.Browserless;
import org.tumen.dashboard.page.EveryState;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Observation;
import org.tumen.statistics.datapackage.ShippedData;

/** Nothing that the data package holds is out of reach: some view of some topic shows it. */
class ReachabilityTest extends Browserless {

    @Autowired
    private TopicPages pages;

    @Test
    void everyFigureCanBeSeenSomewhere() {
        Set<Observation.Key> seen = new HashSet<>();
        for (Topic topic : Topic.values()) {
            EveryState.of(topic, pages.offer(topic)).forEach(view -> pages.page(topic, view, Locale.ENGLISH).shown()
                    .forEach(s -> seen.add(s.figure().key())));
        }

        assertThat(ShippedData.newest().stream().map(Observation::key).filter(k -> !seen.contains(k))).isEmpty();
    }

    @Test
    void everyEventAndWorkCanBeSeenSomewhere() {
        Set<String> seen = new HashSet<>();
        for (Topic topic : Topic.values()) {
            pages.page(topic, ViewState.DEFAULT, Locale.ENGLISH).events().forEach(e -> seen.add(e.code()));
        }

        assertThat(ShippedData.catalogue().events().stream().filter(e -> !seen.contains(e.code()))).isEmpty();
    }
}
