package org.tumen.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that look the same are one name; what cannot be seen is none. */
class AccountNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"KIM", " kim ", "Kim", "Ｋｉｍ"})
    void isTheSameHoweverItIsTyped(String typed) {
        assertThat(AccountName.of(typed).orElseThrow().key()).isEqualTo("kim");
    }

    @Test
    void composedAndDecomposedHangulIsTheSame() {
        assertThat(AccountName.key("\u1100\u1161")).isEqualTo(AccountName.key("가"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\u200Bb", "a\u202Eb"})
    void isNone(String typed) {
        assertThat(AccountName.of(typed)).isEmpty();
    }

    @Test
    void isOfSixtyLettersAtMost() {
        assertThat(AccountName.of("a".repeat(60))).isPresent();
        assertThat(AccountName.of("a".repeat(61))).isEmpty();
    }
}
