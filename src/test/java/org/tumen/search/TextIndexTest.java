package org.tumen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.search.TextIndex.Entry;
import org.tumen.search.TextIndex.Hit;
import org.tumen.search.TextIndex.Text;

/** Words are found in either language, before they are typed to their end, with endings, and with slips. */
class TextIndexTest {

    private static final TextIndex<String> INDEX = TextIndex.of(Stream.of(
            thing("mongolia", "Mongolia", "몽골"),
            thing("settlement", "Settlement money", "북한이탈주민 정착금"),
            thing("course", "Length of the settlement course", "하나원 정착 교육 기간"),
            thing("china", "Refugees in China", "중국 체류 규모"),
            thing("film", "Le Défecteur", "탈북자"),
            thing("peak", "Arrivals 2009: 2,914", "2009년 입국인원")));

    @ParameterizedTest
    @CsvSource({
        "Mongolia, mongolia", "mongolia, mongolia", "몽골, mongolia", "mong, mongolia",
        // A syllable that is not finished yet.
        "몽고, mongolia", "정차, course", "정착그, settlement",
        // Inside of a longer word, without any help of a dictionary.
        "이탈주민, settlement", "착금, settlement",
        // Particles and endings.
        "몽골로, mongolia", "중국에서, china", "Mongolian, mongolia",
        // Slips: a letter wrong, missing, too many, two changed round, in the beginning of a word too.
        "Mongolla, mongolia", "Mogolia, mongolia", "settlemment, settlement", "stetlement, settlement",
        "setlem, settlement", "몽콜, mongolia", "정창금, settlement",
        // Accents, thousands.
        "defecteur, film", "'2,914', peak", "2914, peak", "2009, peak"})
    void isFound(String typed, String thing) {
        assertThat(INDEX.find(typed)).extracting(Hit::thing).first().isEqualTo(thing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "·-·", "Greenland", "2010", "914", "chn xyz", "mongolia money", "ia"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(INDEX.find(typed)).isEmpty();
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(INDEX.find("settlement")).hasSize(2);
        assertThat(INDEX.find("settlement course")).extracting(Hit::thing).containsExactly("course");
        assertThat(INDEX.find("정착 교육")).extracting(Hit::thing).containsExactly("course");
    }

    @Test
    void wordsMayBeOfBothLanguages() {
        assertThat(INDEX.find("settlement 하나원")).extracting(Hit::thing).containsExactly("course");
    }

    @Test
    void smallWordsDoNotMatterBesideOthers() {
        assertThat(INDEX.find("refugees of the China")).extracting(Hit::thing).containsExactly("china");
    }

    @Test
    void theTextThatIsJustWhatWasTypedComesFirst() {
        TextIndex<String> index = TextIndex.of(Stream.of(thing("long", "China and Russia and Japan", ""),
                thing("exact", "China", ""), thing("begun", "Chinatown", "")));

        assertThat(index.find("china")).extracting(Hit::thing).containsExactly("exact", "long", "begun");
    }

    @Test
    void whatIsSpelledAsTypedLeavesNoRoomForSlips() {
        TextIndex<String> index = TextIndex.of(Stream.of(thing("north", "North", ""), thing("nord", "Norths", ""),
                thing("forth", "Nortk", "")));

        assertThat(index.find("north")).extracting(Hit::thing).containsExactly("north", "nord");
    }

    @Test
    void whatSaysMoreOfAThingWeighsMore() {
        Entry<String> mentioned = new Entry<>("mentioned", List.of(new Text("Travels", 10), new Text("Laos", 1)), 5);
        Entry<String> titled = new Entry<>("titled", List.of(new Text("Laos", 10)), 0);

        assertThat(TextIndex.of(Stream.of(mentioned, titled)).find("laos")).extracting(Hit::thing)
                .containsExactly("titled", "mentioned");
    }

    @Test
    void thingsThatFitEquallyComeByTheirStanding() {
        Entry<String> low = new Entry<>("low", List.of(new Text("Laos", 1)), 0.1f);
        Entry<String> high = new Entry<>("high", List.of(new Text("Laos", 1)), 0.2f);

        assertThat(TextIndex.of(Stream.of(low, high)).find("laos")).extracting(Hit::thing)
                .containsExactly("high", "low");
    }

    private static Entry<String> thing(String name, String english, String korean) {
        return new Entry<>(name, List.of(new Text(english, 1), new Text(korean, 1)), 0);
    }
}
