package org.tumen.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.account.Outcome.Reason;

/** A password is long enough, not longer than is looked at, not the name, and typed twice alike. */
class PasswordRuleTest {

    /** Of 24 letters. */
    private static final String KOREAN = "새벽안개속자전거노란우산따뜻한국수한그릇빗소리골";

    @ParameterizedTest
    @CsvSource({"elevenchars,TOO_SHORT", "'            ',TOO_SHORT", "' elevenchars ',TOO_SHORT",
        "한글열한글자비밀번호다,TOO_SHORT", "ADMINISTRATOR,LIKE_NAME"})
    void refuses(String password, Reason reason) {
        assertThat(PasswordRule.problem("administrator", password, password)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "passwordpassword", "aaaaaaaaaaaa", "tumentumentumen", "abcdefghijklmn",
        "Password1234", "P@ssw0rdP@ssw0rd", "qwertyuiop[]", "1q2w3e4r5t6y", "1qaz2wsx3edc", "qwer1234!@#$",
        "iloveyouiloveyou", "111122223333", "abcabcabcabc", "welcome12345", "tumen2026tumen", "Tumen Tumen 2026",
        "Ministry-Kim1", "kimkimkimkim12", "ministry2026!", "비밀번호비밀번호비밀번호", "가나다라마바사아자차카타", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅂㅈ",
        "ㅔㅁㄴㄴ재ㅡㅔㅁㄴㄴ재ㅡ", "qlalfqjsgh12", "qlalfqjsgh2025!", "qlalfqjsghqlalfqjsgh", "rkskekfkakqktk", "dkssudgktpdy",
        "대한민국대한민국대한민국", "eogksalsrnr1!", "가가가가가가가가가가가가", "두만강두만강두만강두만강"})
    void refusesWhatIsTriedFirst(String password) {
        assertThat(PasswordRule.problem("Ministry Kim", password, password)).contains(Reason.EASILY_GUESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a long river", "another river", "correct horse battery staple", "Xk7#pQ2v9Lw!",
        "새벽안개 자전거 노란우산 국수", "tumen river at dawn, twice", "goto qkfka whgek"})
    void takesWordsInARow(String password) {
        assertThat(PasswordRule.problem("Ministry Kim", password, password)).isEmpty();
    }

    @Test
    void takesLongOnes() {
        assertThat(PasswordRule.problem("Kim", "twelve chars", "twelve chars")).isEmpty();
        assertThat(PasswordRule.problem("Kim", KOREAN, KOREAN)).isEmpty();
        assertThat(PasswordRule.problem("Kim", KOREAN + "가", KOREAN + "가")).contains(Reason.TOO_LONG);
        assertThat(PasswordRule.problem("Kim", "twelve chars", "twelve Chars")).contains(Reason.NOT_REPEATED);
    }
}
