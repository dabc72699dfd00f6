package org.tumen.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Korean particles follow the last sound of the word before them, whatever word a text is filled with. */
class ParticlesTest {

    @ParameterizedTest
    @CsvSource({
        "경기[이/가], 경기가", "서울[이/가], 서울이", "함경북도[은/는], 함경북도는", "인천[은/는], 인천은",
        "노동자[을/를], 노동자를", "직업[을/를], 직업을", "2012년[과/와], 2012년과", "남자[과/와], 남자와",
        "11명[으로/로], 11명으로", "경기[으로/로], 경기로", "서울[으로/로], 서울로",
        "2[이/가], 2가", "13[이/가], 13이", "100[으로/로], 100으로", "18[으로/로], 18로", "21[으로/로], 21로",
        "58.4%[으로/로], 58.4%로", "58.4%[이/가], 58.4%가", "JTBC[이/가], JTBC가", "KBS[은/는], KBS는", "NLL[은/는], NLL은",
        "'11,131명(35.5%)[으로/로]', '11,131명(35.5%)으로'", "무직·부양(여성) [이/가], 무직·부양(여성) 이",
        "‘북한’[은/는], ‘북한’은", "2012년[과/와] 2013년[이/가], 2012년과 2013년이"})
    void theFormFollowsTheLastSound(String text, String read) {
        assertThat(Particles.chosen(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"[1], [1]", "[이], [이]", "[a/b], [a/b]", "글, 글"})
    void otherBracketsStayAsTheyAre(String text, String read) {
        assertThat(Particles.chosen(text)).isEqualTo(read);
    }
}
