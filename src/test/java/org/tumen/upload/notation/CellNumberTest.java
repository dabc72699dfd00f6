package org.tumen.upload.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as tables write them. */
class CellNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            831|831|
            0|0|
            007|7|
            36.5|36.5|
            1,234|1234|
            1,234,567.5|1234567.5|
            １，２３４|1234|
            1 234|1234|
            1,234명|1234|
            1,234 명|1234|
            72.2%|72.2|
            ７２．２％|72.2|
            198(p)|198|P
            198p|198|P
            198ᵖ|198|P
            198(잠정)|198|P
            198²⁾|198|
            -5|-5|
            −5|-5|
            △5|-5|
            ▲ 5|-5|
            1.5E3|1500|
            1E-2|0.01|
            .5|0.5|
            72.19999999999999|72.2|
            """)
    void readsANumber(String text, BigDecimal number, String status) {
        assertThat(CellNumber.of(text)).as(text).isInstanceOfSatisfying(CellNumber.Value.class, v -> {
            assertThat(v.number()).isEqualByComparingTo(number);
            assertThat(v.number().scale()).isBetween(0, 4);
            assertThat(v.status()).isEqualTo(status == null ? "" : status);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "–", "—", "…", "...", "‥", "N/A", "미상", "－", "\u200b"})
    void takesASignForNothingAsMissing(String text) {
        assertThat(CellNumber.of(text)).isEqualTo(new CellNumber.Missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"약 200", "12,34", "1,2345", "12 34", "1.234.567", "12,5", "(5)", "abc", "1-2", "200명 이상",
        "#REF!", "=1+1", "1E999999999",
         "12345678901234567", "0x10", "NaN", "Infinity", "1e99", "명", "%", "p", "--5", "1..2"})
    void doesNotGuessWhatIsNoNumber(String text) {
        assertThat(CellNumber.of(text)).isEqualTo(new CellNumber.Unreadable());
    }

    @Test
    void saysWhatItChanged() {
        assertThat((CellNumber.Value) CellNumber.of("1,234명")).matches(CellNumber.Value::worded)
                .matches(v -> !v.rounded());
        assertThat((CellNumber.Value) CellNumber.of("0.123456")).matches(CellNumber.Value::rounded);
        assertThat((CellNumber.Value) CellNumber.of("72%")).matches(CellNumber.Value::percent);
        assertThat((CellNumber.Value) CellNumber.of("72")).matches(v -> !v.worded() && !v.percent() && !v.rounded());
    }
}
