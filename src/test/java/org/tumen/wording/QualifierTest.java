package org.tumen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.kit.Texts;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.BoundKind;
import org.tumen.statistics.Computation;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Qualifier;
import org.tumen.statistics.datapackage.ShippedData;

/** A number is printed with what its source says of how exact it is, in the grammar of each language. */
class QualifierTest {

    private static final Labels ENGLISH = new Labels(ShippedData.catalogue(), new Texts(Locale.ENGLISH));
    private static final Labels KOREAN = new Labels(ShippedData.catalogue(), new Texts(Locale.KOREAN));

    @ParameterizedTest
    @CsvSource({"OVER,'over 26,000 people','26,000명 초과'", "AT_LEAST,'at least 26,000 people','26,000명 이상'",
        "UNDER,'under 26,000 people','26,000명 미만'", "AT_MOST,'at most 26,000 people','26,000명 이하'",
        "NEARLY,'nearly 26,000 people','26,000명 가까이'", "ABOUT,'about 26,000 people','약 26,000명'"})
    void standsWhereverTheNumberIs(Qualifier qualifier, String english, String korean) {
        Observation figure = figure("26000", null, null, new Attributes(qualifier, null, null));

        assertThat(ENGLISH.quantity(figure)).isEqualTo(english);
        assertThat(KOREAN.quantity(figure)).isEqualTo(korean);
        assertThat(ENGLISH.value(figure)).isEqualTo(english.replace(" people", ""));
        assertThat(ENGLISH.caption(Shown.stated(figure))).anyMatch(line -> line.contains(english));
    }

    @ParameterizedTest
    @CsvSource({"500,,'at least 500 people','500명 이상'", ",500,'at most 500 people','500명 이하'",
        "500,600,'500–600 people','500~600명'"})
    void aBoundWithoutAValueSaysWhatItIs(@Nullable String lower, @Nullable String upper, String english,
            String korean) {
        Observation figure = figure(null, lower, upper, Attributes.NONE);

        assertThat(ENGLISH.quantity(figure)).isEqualTo(english);
        assertThat(KOREAN.quantity(figure)).isEqualTo(korean);
    }

    @ParameterizedTest
    @EnumSource
    void whatBoundsAreIsSaid(BoundKind kind) {
        Shown shown = Shown.stated(figure("11000", "7500", "12000", new Attributes(null, kind, null)));

        assertThat(ENGLISH.bounds(shown)).startsWith("7,500–12,000 (");
        assertThat(ENGLISH.bounds(shown).contains("95%")).isEqualTo(kind == BoundKind.CI95);
        assertThat(KOREAN.bounds(shown)).startsWith("7,500~12,000(");
    }

    @ParameterizedTest
    @EnumSource(names = "INTERVAL", mode = EnumSource.Mode.EXCLUDE)
    void whatWasComputedIsSaid(Computation computed) {
        Shown shown = Shown.stated(figure("11000", null, null, new Attributes(null, null, computed)));

        assertThat(ENGLISH.caption(shown)).anyMatch(line -> line.contains(" here from "));
        assertThat(KOREAN.caption(shown)).anyMatch(line -> line.contains("자체 계산"));
    }

    private static Observation figure(@Nullable String value, @Nullable String lower, @Nullable String upper,
            Attributes attributes) {
        return Figure.count("residence", "2009", value).get(lower, upper).with(attributes);
    }
}
