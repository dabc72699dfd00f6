package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes of the data that the code knows are declared in one place each. */
class ConstantsTest {

    private static final Structure STRUCTURE = Structure.read();

    static Stream<Arguments> declarations() {
        return Map.of("\"KR\"", "Country", "\"KP\"", "Country", "\"PERSONS\"", "Unit", "\"PERCENT\"", "Unit",
                        "\"NUMBER\"", "Unit", "\"MOU\"", "Headlines", "2012", "Headlines", "\"age_at_entry\"", "Topic")
                .entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void aCodeIsDeclaredOnce(String literal, String declaredIn) {
        assertThat(STRUCTURE.saying(literal)).isEqualTo(List.of(declaredIn));
    }
}
