package org.tumen.dashboard.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tumen.dashboard.topic.Topic;
import org.tumen.kit.Texts;

/** Every filter declared is in the list of all, belongs to a topic, and has its texts in both languages. */
class FilterListTest {

    @Test
    void everyFilterDeclaredIsListedOnce() {
        assertThat(Filters.ALL).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(declared());
        assertThat(Filters.ALL).extracting(Filter::key).doesNotHaveDuplicates();
        assertThat(Filters.ALL).containsAll(Filters.OF_EVENTS);
    }

    @Test
    void everyFilterBelongsToATopic() {
        assertThat(Filters.ALL).allMatch(f -> Arrays.stream(Topic.values()).anyMatch(t -> t.has(f)), "has a topic");
    }

    @Test
    void everyFilterHasItsTexts() {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            assertThat(Filters.ALL).extracting(f -> texts.get("filter." + f.key())).noneMatch(String::isBlank)
                    .doesNotHaveDuplicates();
            assertThat(Filters.ALL).filteredOn(f -> f instanceof Flag)
                    .noneMatch(f -> texts.get("chip." + f.key()).isBlank());
        }
    }

    private static List<Filter<?>> declared() {
        List<Filter<?>> all = new ArrayList<>();
        for (Field field : Filters.class.getFields()) {
            try {
                if (field.get(null) instanceof Filter<?> filter) {
                    all.add(filter);
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return all;
    }
}
