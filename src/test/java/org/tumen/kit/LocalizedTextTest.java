package org.tumen.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text in several languages has just those of the interface, and is found by the reader's. */
class LocalizedTextTest {

    private static final LocalizedText RIVER = new LocalizedText("river", "강");

    @Test
    void hasAPartForEveryLanguageOfTheInterface() {
        assertThat(Stream.of(LocalizedText.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyElementsOf(Texts.LANGUAGES.stream().map(Locale::getLanguage).toList());
    }

    @Test
    void isMadeAndReadInEveryLanguage() {
        LocalizedText codes = LocalizedText.of(Locale::getLanguage);

        assertThat(Texts.LANGUAGES).allSatisfy(l -> assertThat(codes.in(l)).isEqualTo(l.getLanguage()));
        assertThat(codes.all()).containsExactlyElementsOf(Texts.LANGUAGES.stream().map(Locale::getLanguage).toList());
    }

    @Test
    void saysToOthersWhatTheFirstLanguageSays() {
        assertThat(RIVER.in(Locale.FRENCH)).isEqualTo("river");
        assertThat(RIVER.in(Locale.KOREA)).isEqualTo("강");
    }

    @Test
    void standsInAllLanguagesWhereItIsGivenInOne() {
        assertThat(new LocalizedText("river", null)).isEqualTo(new LocalizedText("river", "river"));
        assertThat(new LocalizedText(null, "강")).isEqualTo(new LocalizedText("강", "강"));
    }

    @Test
    void givesAllItsWordsButNoneForATextThatIsMissing() {
        assertThat(LocalizedText.words(RIVER, null)).containsExactly("river", "강");
    }

    @Test
    void hasAColumnForEveryLanguage() {
        assertThat(LocalizedText.columns("code", "title_*", "unit")).isEqualTo(List.of("code", "title_en", "title_ko",
                "unit"));
    }
}
