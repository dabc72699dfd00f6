package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.chart.plot.PictureChart;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.filter.GroupSize;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.datapackage.ShippedData;

/** Events, cases and works are listed with everything that belongs to them, and nothing that is not known. */
class TimelineTest extends Browserless {

    @Autowired
    private Screens views;

    @Test
    void listsTheNewestFirstAndTheRestOnDemand() {
        List<Event> all = ShippedData.catalogue().eventsOf("journeys").stream().sorted(Event.NEWEST_FIRST).toList();
        open("journeys");
        assertThat(timeline()).containsExactlyElementsOf(titles(all.subList(0, 30)));

        _click(_get(NativeButton.class, s -> s.withText("Show %d more".formatted(all.size() - 30))));

        assertThat(timeline()).containsExactlyElementsOf(titles(all));
        assertThat(all.getLast().timePeriod().code()).isEqualTo("_U");
        assertThat(_find(NativeButton.class, s -> s.withPredicate(b -> b.getText().startsWith("Show ")))).isEmpty();
    }

    @Test
    void routesStandBeforeWhatHappenedOnThem() {
        open("journeys");

        assertThat(timeline().subList(0, 4)).contains("By train through China to Southeast Asia",
                "The usual way: China, Laos, Thailand");
        assertThat(timeline().get(4)).isEqualTo("Mass repatriation after the Asian Games");
    }

    @Test
    void saysOfACaseEverythingThatIsStated() {
        open("journeys?text=mass repatriation");

        assertThat(words()).containsSubsequence("9 October 2023", "Repatriation or deportation case",
                "Mass repatriation after the Asian Games", "China", "500–600 people", "Sent back to North Korea",
                "Estimated");
        assertThat(words()).anyMatch(w -> w.startsWith("Source: Rights groups 2023 — "));
    }

    @Test
    void whatIsNotStatedIsNotZero() {
        open("returns");

        assertThat(words()).doesNotContain("0 people").contains("2 people");
    }

    @Test
    void theYearsOfThePageAreThoseOfItsEvents() {
        open("journeys?from=1994&to=1996");

        assertThat(timeline()).contains("Famine in North Korea", "South Korean consul murdered")
                .doesNotContain("Questioning, then Hanawon", "A list of those sent back", "24 people sent back");
    }

    @ParameterizedTest
    @CsvSource({"shenyang nineteen, 0", "SHENYANG 19, 1", "선양 억류, 2", "lartigue, 2"})
    void isSearchedInBothLanguages(String words, int found) {
        open((words.equals("lartigue") ? "support" : "journeys") + "?text=" + words);

        assertThat(timeline()).hasSize(found);
    }

    @Test
    void aCountryHasItsRegions() {
        open("journeys?place=RU&kind=incident");

        assertThat(timeline()).containsExactly("South Korean consul murdered",
                "Two people killed in the Russian Far East");
    }

    @ParameterizedTest
    @CsvSource({"1, South Korean consul murdered", "2-9, Nine arrested in Laos and sent back",
        "10-99, 24 people sent back", "100-, Mass repatriation after the Asian Games", "unknown, A list of those sent back"})
    void isListedByHowManyPeopleItConcerns(String people, String found) {
        Set<String> others = new HashSet<>();
        for (GroupSize size : GroupSize.values()) {
            open("journeys?people=" + size.code() + "&text=" + found);
            if (!size.code().equals(people)) {
                others.addAll(timeline());
            }
        }
        open("journeys?people=" + people + "&text=" + found);

        assertThat(timeline()).contains(found);
        assertThat(others).doesNotContain(found);
    }

    @Test
    void saysWhenNothingFits() {
        open("journeys?kind=law&outcome=KILLED");

        assertThat(timeline()).isEmpty();
        assertThat(_find(Paragraph.class)).anyMatch(p -> p.getText().startsWith("Nothing listed here fits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journeys?kind=case&from=2010", "returns", "destinations?text=vietnam"})
    void theFileHoldsExactlyTheList(String location) {
        open(location);
        _find(NativeButton.class, s -> s.withPredicate(b -> b.getText().startsWith("Show "))).forEach(b -> _click(b));

        String text = new String(DownloadKt._download(_get(Anchor.class, s -> s.withText("Download this list as CSV"))),
                StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFevent,kind,time_period,");
        assertThat(CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                .map(r -> r.getField("title_en"))).containsExactlyElementsOf(timeline());
    }

    @Test
    void canBeLookedAtAlone() {
        open("journeys?kind=case");

        _click(_find(NativeButton.class, s -> s.withClasses("alone")).getLast());

        assertThat(address()).isEqualTo("journeys?figure=timeline&kind=case");
        assertThat(_find(PictureChart.class)).isEmpty();
        assertThat(_find(FigureSection.class)).isEmpty();
        assertThat(timeline()).isNotEmpty();
        _click(_get(NativeButton.class, s -> s.withClasses("alone")));
        assertThat(address()).isEqualTo("journeys?kind=case");
        assertThat(_find(PictureChart.class)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journeys?form=table", "journeys?figure=crossings", "age"})
    void isNotShownWhereSomethingElseAloneIsOrThereIsNone(String location) {
        open(location);

        assertThat(timeline()).isEmpty();
        assertThat(_find(TimelineSection.class)).isEmpty();
    }

    @Test
    void isShownLiveAsATable() {
        Screen screen = views.screen(ViewAddress.parse("journeys?figure=timeline&outcome=REPATRIATED").orElseThrow(),
                Locale.ENGLISH);

        assertThat(screen.title()).isEqualTo("Events and cases");
        assertThat(screen.table()).isTrue();
        assertThat(screen.exhibit()).isEqualTo("timeline");
        assertThat(screen.exhibits()).extracting(Screen.Exhibit::key).contains("trafficking", "timeline");
        assertThat(screen.rows().rows()).hasSize(Math.toIntExact(ShippedData.catalogue().eventsOf("journeys").stream()
                .filter(e -> "REPATRIATED".equals(e.outcome())).count())).allMatch(r -> r.size()
                == screen.rows().columns().size());
        assertThat(screen.sources()).extracting("code").contains("WIKIPEDIA", "HRW_2023");
    }

    @Test
    void eventsAreMarkedForThoseWhoFollowToo() {
        Screen screen = views.screen(ViewAddress.parse("gender?events=yes&from=2010").orElseThrow(), Locale.ENGLISH);

        assertThat(screen.events()).contains("1. 2011: Kim Jong-un takes power");
        assertThat(Set.copyOf(views.screen(ViewAddress.parse("gender").orElseThrow(), Locale.ENGLISH).events()))
                .isEmpty();
    }

    private static List<String> titles(List<Event> events) {
        return events.stream().map(e -> e.title().en()).toList();
    }

    private static List<String> words() {
        return _find(TimelineEntry.class).stream().flatMap(e -> _find(e, Component.class)
                .stream()).map(c -> c.getElement().getText()).filter(t -> !t.isEmpty()).toList();
    }
}
