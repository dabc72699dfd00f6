package org.tumen.statistics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;

/** A note speaks of the figures that all its filled-in lists name. */
class DataNoteTest {

    private static final Observation PTSD = Figure.share("mental_health", "PTSD.PCL5", "2017", "56").get();

    @Test
    void speaksOfWhatAllItsListsName() {
        assertThat(note("mental_health;trauma", "2016; 2017", "PTSD.PCL5", "LEE_2020;CHA_2018").concerns(PTSD))
                .isTrue();
    }

    @Test
    void anEmptyListBindsNothing() {
        assertThat(note("mental_health", "", "", "").concerns(PTSD)).isTrue();
    }

    @Test
    void namingAGroupNamesAllItsCategories() {
        assertThat(note("mental_health", "", "PTSD", "").concerns(PTSD)).isTrue();
        assertThat(note("mental_health", "", "PTSD.FULL", "").concerns(PTSD)).isFalse();
    }

    @Test
    void oneListThatDoesNotNameTheFigureIsEnough() {
        assertThat(note("trauma", "2017", "PTSD", "LEE_2020").concerns(PTSD)).isFalse();
        assertThat(note("mental_health", "2016", "PTSD", "LEE_2020").concerns(PTSD)).isFalse();
        assertThat(note("mental_health", "2017", "SLEEP", "LEE_2020").concerns(PTSD)).isFalse();
        assertThat(note("mental_health", "2017", "PTSD", "CHA_2018").concerns(PTSD)).isFalse();
    }

    @Test
    void namingAPlaceNamesNoOther() {
        assertThat(note("mental_health", "", "KR;JP", "", "").concerns(PTSD)).isTrue();
        assertThat(note("mental_health", "", "JP", "", "").concerns(PTSD)).isFalse();
    }

    @Test
    void withoutAnIndicatorItSpeaksOfNoFigure() {
        assertThat(note("", "", "", "").concerns(PTSD)).isFalse();
        assertThat(note("", "2017", "PTSD", "LEE_2020").concerns(PTSD)).isFalse();
    }

    @Test
    void aRangeIsNotOneOfItsYears() {
        Observation several = Figure.count("arrivals", "1999/2001", "1043").get();

        assertThat(note("arrivals", "2001", "", "").concerns(several)).isFalse();
        assertThat(note("arrivals", "1999/2001", "", "").concerns(several)).isTrue();
    }

    private static DataNote note(String indicators, String periods, String categories, String sources) {
        return note(indicators, periods, "", categories, sources);
    }

    private static DataNote note(String indicators, String periods, String areas, String categories,
            String sources) {
        return new DataNote("n", "mental-health", DataNote.Severity.HIGH, indicators, periods, areas, categories,
                sources, new LocalizedText("t", "t"), new LocalizedText("x", "x"));
    }
}
