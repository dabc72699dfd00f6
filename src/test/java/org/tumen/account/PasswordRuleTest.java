package org.tumen.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.account.Outcome.Reason;

/** A password is long enough, not longer than is looked at, not the name, and typed twice alike. */
class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({"elevenchars,TOO_SHORT", "'            ',TOO_SHORT", "' elevenchars ',TOO_SHORT",
        "한글열한글자비밀번호다,TOO_SHORT", "ADMINISTRATOR,LIKE_NAME"})
    void refuses(String password, Reason reason) {
        assertThat(PasswordRule.problem("administrator", password, password)).contains(reason);
    }

    @Test
    void takesLongOnes() {
        assertThat(PasswordRule.problem("Kim", "twelve chars", "twelve chars")).isEmpty();
        assertThat(PasswordRule.problem("Kim", "가".repeat(24), "가".repeat(24))).isEmpty();
        assertThat(PasswordRule.problem("Kim", "가".repeat(25), "가".repeat(25))).contains(Reason.TOO_LONG);
        assertThat(PasswordRule.problem("Kim", "twelve chars", "twelve Chars")).contains(Reason.NOT_REPEATED);
    }
}
