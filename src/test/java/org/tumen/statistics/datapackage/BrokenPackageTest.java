package org.tumen.statistics.datapackage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.Computation;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Qualifier;

/** A package that cannot be taken is refused with file, line, column, value and what was expected. */
class BrokenPackageTest {

    private static final String GOOD =
            "arrivals,KR,F,_T,_T,2031,12,,,PERSONS,A,,MOU,Table 1,";

    /** What stands in the row, the column it stands in, and what should. */
    static final List<Arguments> CELLS = List.of(
            Arguments.of("indicator", "arivals", "a code of indicators.csv"),
            Arguments.of("indicator", "", "a value"),
            Arguments.of("ref_area", "XX", "a code of ref_area"),
            Arguments.of("sex", "W", "F, M or _T"),
            Arguments.of("age", "20-29", "a code of age"),
            Arguments.of("category", "PTSD.UNHEARD_OF", "codes of the list category"),
            Arguments.of("time_period", "2016-13", "a period such as"),
            Arguments.of("time_period", "2021/2012", "a period such as"),
            Arguments.of("time_period", "", "a value"),
            Arguments.of("obs_value", "twelve", "a number"),
            Arguments.of("obs_value", "1.234,5", "a number"),
            Arguments.of("obs_value", "-3", "no negative number"),
            Arguments.of("lower", "many", "a number"),
            Arguments.of("upper", "NaN", "a number"),
            Arguments.of("unit_measure", "PEOPLE", "a code of unit_measure"),
            Arguments.of("obs_status", "Z", "status letters"),
            Arguments.of("obs_status", "A;", "status letters"),
            Arguments.of("obs_status", "", "a value"),
            Arguments.of("sample_size", "12.5", "a whole number"),
            Arguments.of("source", "NOBODY", "a code of sources.csv"));

    @ParameterizedTest
    @FieldSource("CELLS")
    void saysWhichValueItCannotTake(String column, String value, String expected) {
        String[] cells = GOOD.split(",", -1);
        cells[Observation.COLUMNS.indexOf(column)] = value.contains(",") ? '"' + value + '"' : value;

        refuses(with("observations.csv", text -> text + String.join(",", cells) + "\n"),
                "observations.csv", "line " + (lines("observations.csv") + 1), "column " + column,
                "\"" + value + "\"", expected);
    }

    @Test
    void takesTheGoodRow() {
        assertThat(DataPackage.read(with("observations.csv", text -> text + GOOD + "\n")::apply, "").editions()
                .getFirst().observations()).hasSize(lines("observations.csv"));
    }

    @Test
    void howAFigureIsStatedMayBeMissingAsAColumnButMustBeKnown() {
        assertThat(stated("OVER,,SUM").attributes())
                .isEqualTo(new Attributes(Qualifier.OVER, null, Computation.SUM));
        assertThat(stated(",,").attributes()).isEqualTo(Attributes.NONE);
        assertThatThrownBy(() -> stated("ROUGHLY,,")).hasMessageContainingAll("column qualifier", "\"ROUGHLY\"",
                "OVER", "ABOUT");
        assertThatThrownBy(() -> stated(",CI95,")).hasMessageContainingAll("column bound_kind", "\"CI95\"",
                "nothing where there are no bounds");
    }

    /** The last figure of a package that has all columns, and ends so. */
    private static Observation stated(String end) {
        return DataPackage.read(with("observations.csv", text -> text.lines().skip(1).collect(joining(",,,\n",
                        String.join(",", Observation.COLUMNS) + "\n", ",,,\n"
                                + "residence,CN,_T,_T,_T,2031,26000,,,PERSONS,A,,MOU,Table 1,," + end + "\n")))::apply, "")
                .editions().getFirst().observations().getLast();
    }

    @Test
    void aPercentageIsAtMostHundred() {
        refusesRow("arrivals_female_share,KR,F,_T,_T,2031,130,,,PERCENT,A,,MOU,Table 1,",
                "column obs_value", "\"130\"", "a percentage from 0 to 100");
    }

    @Test
    void aPercentageIsNotNegative() {
        refusesRow("arrivals_female_share,KR,F,_T,_T,2031,-0.1,,,PERCENT,A,,MOU,Table 1,",
                "column obs_value", "\"-0.1\"", "no negative number");
    }

    @Test
    void anIntervalOfPercentagesStaysWithinThem() {
        refusesRow("arrivals_female_share,KR,F,_T,_T,2031,90,80,130,PERCENT,A,,MOU,Table 1,",
                "column upper", "\"130\"", "a percentage from 0 to 100");
    }

    @Test
    void lowerIsNoMoreThanUpper() {
        refusesRow("arrivals_female_share,KR,F,_T,_T,2031,,81,49,PERCENT,A,,MOU,Table 1,",
                "column lower", "\"81\"", "no more than upper");
    }

    @Test
    void oneFigureStandsOnceInARelease() {
        refusesRow(GOOD + "\n" + GOOD, "column indicator", "\"arrivals\"", "no earlier line states");
    }

    @Test
    void aRowHasAsManyFieldsAsTheHeader() {
        refusesRow(GOOD + ",more", "found \"arrivals,KR", "15 fields, not 16");
        refusesRow("arrivals,KR,F", "found \"arrivals,KR,F\"", "15 fields, not 3");
    }

    @Test
    void aMissingFileIsNamed() {
        refuses(file -> {
            if (file.equals("sources.csv")) {
                throw new PackageProblem(file, "is missing in the data package");
            }
            return ShippedData.text(file);
        }, "sources.csv", "is missing");
    }

    @Test
    void aMissingColumnIsNamed() {
        refuses(with("observations.csv", text -> text.replaceFirst(",comment\n", ",remark\n")),
                "observations.csv, line 1", "source_locator,remark", "source_locator,comment");
    }

    @Test
    void aFileWithoutRowsStillNeedsItsHeader() {
        refuses(with("notes.csv", text -> "something,else\n"), "notes.csv", "something,else");
        refuses(with("observations.csv", text -> ""), "observations.csv", "indicator,ref_area");
    }

    @Test
    void aReleaseThatNamesNoFileIsRefused() {
        refuses(with("releases.csv", text -> text.replace("releases/2026-02-04.csv", "releases/2026-02-05.csv")),
                "releases/2026-02-05.csv", "is missing");
    }

    @Test
    void aReleaseHasADate() {
        refuses(with("releases.csv", text -> text.replace("2026-02-03", "3 Feb 2026")),
                "releases.csv", "line 2", "column published", "\"3 Feb 2026\"", "a date such as");
    }

    @Test
    void aReleaseHasANumberOfItsOwn() {
        refuses(with("releases.csv", text -> text.replace("\n2,", "\n1,")),
                "releases.csv", "line 3", "column release", "\"1\"");
    }

    @Test
    void onlyWhatStoodCanBeWithdrawn() {
        refuses(with("releases/2026-12-01-withdrawn.csv",
                        text -> text.replaceFirst("asylum_claims,CA", "asylum_claims,US")),
                "releases/2026-12-01-withdrawn.csv", "line 14", "column indicator", "\"asylum_claims\"",
                "a figure that stood before");
    }

    @Test
    void whatIsWithdrawnSaysWhy() {
        refuses(with("releases/2026-12-01-withdrawn.csv", text -> text.replaceFirst("Claims are not people.", "")),
                "releases/2026-12-01-withdrawn.csv", "line 14", "column comment", "a value");
    }

    @Test
    void aNoteHasASeverity() {
        refuses(with("notes.csv", text -> text.replaceFirst("gender,high", "gender,grave")),
                "notes.csv", "line 2", "column severity", "\"grave\"", "high, medium or low");
    }

    @Test
    void aSourceHasAKind() {
        refuses(with("sources.csv", text -> text.replaceFirst(",official,", ",rumour,")),
                "sources.csv", "line 2", "column kind", "\"rumour\"", "a kind of source");
    }

    @Test
    void anIndicatorSaysWhetherItFlows() {
        refuses(with("indicators.csv", text -> text.replaceFirst(",flow,", ",river,")),
                "indicators.csv", "line 2", "column flow_or_stock", "\"river\"", "flow, stock, none");
    }

    @Test
    void namesTheLineOfALaterRelease() {
        refuses(with("releases/2026-02-04.csv", text -> text.replaceFirst("223", "two")),
                "releases/2026-02-04.csv", "line 4", "column obs_value", "\"two\"");
    }

    private static final String GOOD_EVENT = "exodus-2031,case,2031-02,,,CN,,,5,,,A,REPATRIATED,Five,다섯,Text,글,,,,MOU,"
            + "Page 1,journeys,arrivals";

    private static final String GOOD_WORK = "book-2031,book,2031,,,,,,,,,A,,Book,책,Text,글,Somebody,누구,no,MOU,Page 1,"
            + "culture,";

    /** What stands in the row of an event, the column it stands in, and what should. */
    static final List<Arguments> EVENT_CELLS = List.of(
            Arguments.of("event", "", "a value"),
            Arguments.of("kind", "rumour", "a code of event_kind"),
            Arguments.of("kind", "book", "no kind of work"),
            Arguments.of("time_period", "2031-02-30", "a period such as"),
            Arguments.of("date_en", "in spring", "words in both languages"),
            Arguments.of("place_ko", "선양", "words in both languages"),
            Arguments.of("ref_area", "XX", "a code of ref_area"),
            Arguments.of("people", "five", "a whole number"),
            Arguments.of("people_upper", "-1", "no negative number"),
            Arguments.of("obs_status", "Z", "status letters"),
            Arguments.of("outcome", "FORGOTTEN", "a code of event_outcome"),
            Arguments.of("title_ko", "", "a value"),
            Arguments.of("by_defectors", "perhaps", "a code of yes, no or nothing"),
            Arguments.of("source", "NOBODY", "a code of sources.csv"),
            Arguments.of("source_locator", "", "a value"),
            Arguments.of("topics", "", "a value"),
            Arguments.of("indicators", "arrivals;;age_share", "codes of indicators.csv"),
            Arguments.of("indicators", "arivals", "codes of indicators.csv"));

    @ParameterizedTest
    @FieldSource("EVENT_CELLS")
    void saysWhatOfAnEventItCannotTake(String column, String value, String expected) {
        List<String> columns = List.of(ShippedData.text("events.csv").lines().findFirst().orElseThrow().split(","));
        String[] cells = GOOD_EVENT.split(",", -1);
        cells[columns.indexOf(column)] = value;

        refuses(with("events.csv", text -> text + String.join(",", cells) + "\n"), "events.csv",
                "line " + (lines("events.csv") + 1), expected);
    }

    @Test
    void takesAGoodEventAndAGoodWork() {
        assertThat(DataPackage.read(with("events.csv", text -> text + GOOD_EVENT + "\n" + GOOD_WORK + "\n")::apply, "")
                .catalogue().events()).hasSize(lines("events.csv") + 1);
    }

    @Test
    void onlyAWorkHasACreator() {
        refuses(with("events.csv", text -> text + GOOD_WORK.replace(",book,", ",law,") + "\n"),
                "events.csv", "column kind", "\"law\"", "a kind of work");
    }

    @Test
    void fewestPeopleAreNoMoreThanMost() {
        refuses(with("events.csv", text -> text + GOOD_EVENT.replace(",5,,,", ",,600,500,") + "\n"),
                "events.csv", "column people_lower", "\"600\"", "no more than people_upper");
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aCodeStandsOnceInItsList(String file, String column) {
        refuses(with(file, text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\n"),
                file, "column " + column);
    }

    static final List<Arguments> LISTS = List.of(Arguments.of("indicators.csv", "indicator"),
            Arguments.of("sources.csv", "source"), Arguments.of("codes.csv", "code"),
            Arguments.of("notes.csv", "note"),
            Arguments.of("events.csv", "event"));

    private static void refusesRow(String row, String... parts) {
        refuses(with("observations.csv", text -> text + row + "\n"), parts);
    }

    private static void refuses(UnaryOperator<String> files, String... parts) {
        assertThatThrownBy(() -> DataPackage.read(files, "")).isInstanceOf(PackageProblem.class)
                .message().contains(parts);
    }

    /** The shipped package with one file changed. */
    private static UnaryOperator<String> with(String file, UnaryOperator<String> change) {
        return name -> name.equals(file) ? change.apply(ShippedData.text(name)) : ShippedData.text(name);
    }

    private static int lines(String file) {
        return (int) ShippedData.text(file).lines().count();
    }
}
