package org.tumen.dashboard.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.FigureCount;

/** What topics declare of groups is what the database counts by. */
class GroupedTest {

    @Test
    void theDatabaseCountsByGroupWhateverATopicGroups() {
        assertThat(Arrays.stream(Topic.values()).flatMap(t -> t.grouped().stream()))
                .containsExactlyInAnyOrderElementsOf(FigureCount.GROUPED);
    }
}
