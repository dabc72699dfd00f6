package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.chart.plot.PictureChart;
import org.tumen.dashboard.topic.Topic;
import org.tumen.kit.Texts;
import org.tumen.statistics.Sex;

/** The pages of the topics: charts with their table, releases, notices, downloads, both languages. */
class TopicPagesTest extends Browserless {

    @ParameterizedTest
    @EnumSource
    void aTopicHasHeadingChartsSentencesTableAndSources(Topic topic) {
        open(topic.path());

        assertThat(heading()).isEqualTo(new Texts(Locale.ENGLISH).get("topic." + topic.path() + ".title"));
        assertThat(_find(PictureChart.class).isEmpty()).isEqualTo(topic.exhibits().isEmpty());
        assertThat(sentences()).hasSize(topic.exhibits().size()).allMatch(s -> !s.isBlank());
        assertThat(rows().isEmpty()).isEqualTo(topic.exhibits().isEmpty());
        assertThat(rows().isEmpty() && timeline().isEmpty()).isFalse();
        assertThat(_find(PageSection.class)).filteredOn(s -> s instanceof SourcesSection
                || s instanceof AllSourcesSection).hasSize(1);
        assertThat(notices()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTopicSpeaksKorean(Topic topic) {
        open(topic.path(), Locale.KOREAN);

        assertThat(heading()).containsPattern("\\p{IsHangul}");
        assertThat(_find(H2.class)).allSatisfy(h -> assertThat(h.getText()).containsPattern("\\p{IsHangul}"));
        assertThat(sentences()).allSatisfy(s -> assertThat(s).containsPattern("\\p{IsHangul}"));
        assertThat(everyText()).noneMatch(t -> t.contains("!{") || t.contains("{0}") || t.contains("??"));
    }

    @Test
    void anOlderReleaseShowsWhatStoodThenAndSaysSo() {
        open("gender?release=1&from=2025&to=2025&sex=_T");

        assertThat(notices()).singleElement().asString().contains("release 1", "2026-02-03", "First release");
        assertThat(rows()).anyMatch(s -> s.figure().indicator().equals("arrivals") && s.figure().value() != null
                && s.figure().value().intValue() == 224);
        assertThat(rows()).noneMatch(s -> s.figure().value() != null && s.figure().value().intValue() == 223);
    }

    @Test
    void theNewestReleaseShowsTheCorrection() {
        open("gender?from=2025&to=2025&sex=_T");

        assertThat(notices()).isEmpty();
        assertThat(rows()).anyMatch(s -> s.figure().value() != null && s.figure().value().intValue() == 223)
                .noneMatch(s -> s.figure().value() != null && s.figure().value().intValue() == 224);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sex=X", "from=last", "colour=blue", "source=NOBODY", "release=99", "freq=M",
        "measure=", "from=2015&to=2010", "category=PTSD"})
    void whatIsNotUnderstoodIsSaidAndLeftOut(String query) {
        open("gender?" + query);

        if (query.endsWith("=")) {
            assertThat(notices()).isEmpty();
        } else {
            assertThat(notices()).singleElement().asString().startsWith("Not understood in the address")
                    .contains(query.substring(0, query.indexOf('=')));
        }
        assertThat(chips()).isEmpty();
        assertThat(rows()).isNotEmpty();
    }

    @Test
    void aChangeTakesTheNoticeAway() {
        open("gender?sex=X");

        _click(_get(NativeButton.class, s -> s.withText("Table only")));

        assertThat(notices()).isEmpty();
    }

    @Test
    void theTableStandsAloneIfAskedFor() {
        open("gender");

        _click(_get(NativeButton.class, s -> s.withText("Table only")));

        assertThat(address()).isEqualTo("gender?form=table");
        assertThat(_find(PictureChart.class)).isEmpty();
        assertThat(rows()).isNotEmpty();
        _click(_get(NativeButton.class, s -> s.withText("Charts and table")));
        assertThat(address()).isEqualTo("gender");
        assertThat(_find(PictureChart.class)).isNotEmpty();
    }

    @Test
    void oneSourceShowsItsFiguresOnly() {
        open("gender?source=WIKIPEDIA");

        assertThat(rows()).isNotEmpty().allMatch(s -> s.figure().source().equals("WIKIPEDIA"));
    }

    @Test
    void oneIsSpokenOfAsOne() {
        open("returns?from=2019&to=2019&indicator=returns");

        assertThat(sentences()).contains("1 person returned in 2019.");
        assertThat(_find(Span.class, s -> s.withClasses("count"))).extracting(Span::getText).contains("1 figure");
    }

    @Test
    void allSourcesStandBesideTheBest() {
        open("gender?source=all&sex=_T&from=2002&to=2002");

        assertThat(rows()).extracting(s -> s.figure().source()).contains("MOU", "WIKIPEDIA", "ICG_2011", "NKD_2005");
    }

    @Test
    void withoutProvisionalFiguresNoneIsShown() {
        open("gender?provisional=no&source=all");

        assertThat(rows()).isNotEmpty().noneMatch(s -> s.figure().obsStatus().contains("P"));
    }

    @Test
    void oneSexIsTheOnlyOneInCounts() {
        open("gender?sex=M");

        assertThat(rows().stream().filter(s -> s.figure().indicator().equals("arrivals"))).isNotEmpty()
                .allMatch(s -> s.figure().sex() == Sex.MALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gender", "gender?source=all&measure=women", "age", "mental-health", "returns?from=2015"})
    void theFileHoldsExactlyTheTable(String location) {
        open(location);

        Anchor link = _get(Anchor.class, s -> s.withText("Download as CSV"));
        String text = new String(DownloadKt._download(link), StandardCharsets.UTF_8);

        List<NamedCsvRecord> file = CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(text.substring(1))
                .stream().toList();
        assertThat(text).startsWith("\uFEFFindicator,ref_area");
        assertThat(file.stream().map(r -> r.getField("indicator") + " " + r.getField("sex") + " "
                + r.getField("time_period") + " " + r.getField("category") + " " + r.getField("source")))
                .containsExactlyElementsOf(rows().stream().map(s -> s.figure().indicator() + " "
                        + s.figure().sex().code() + " " + s.figure().timePeriod().code() + " "
                        + s.figure().category() + " " + s.figure().source()).toList());
    }

    private static List<String> everyText() {
        return _find(Component.class).stream().map(c -> c.getElement().getText()).toList();
    }
}
