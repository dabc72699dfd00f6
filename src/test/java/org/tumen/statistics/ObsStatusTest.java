package org.tumen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Status letters read back what they write, and unknown ones are refused. */
class ObsStatusTest {

    @Property
    void readsAnySetOfStatuses(@ForAll @Size(min = 1, max = 4) Set<ObsStatus> statuses) {
        String letters = statuses.stream().map(ObsStatus::code).collect(Collectors.joining(";"));

        assertThat(ObsStatus.parse(letters)).isEqualTo(statuses);
    }

    @Test
    void everyStatusHasALetterOfItsOwn() {
        assertThat(Arrays.stream(ObsStatus.values()).map(ObsStatus::code)).doesNotHaveDuplicates()
                .allMatch(code -> code.length() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "a", "AP", "A;", ";A", "A;;P", "A,P", "A;R"})
    void refusesUnknownLetters(String letters) {
        assertThatThrownBy(() -> ObsStatus.parse(letters)).isInstanceOf(IllegalArgumentException.class);
    }
}
