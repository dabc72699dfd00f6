package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.address.ViewLink;
import org.tumen.dashboard.content.Contribution;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.datapackage.ShippedData;

/** Every source with what it gave, every note, the method and the words, each reachable and searchable. */
class SourcesTest extends Browserless {

    @Autowired
    private TopicPages pages;

    @Autowired
    private Screens views;

    @Test
    void listsEverySourceAndEveryNote() {
        open("sources");

        assertThat(ids(SourceEntry.class, "source-")).containsExactlyInAnyOrderElementsOf(ShippedData.catalogue()
                .sources().stream().map(Source::code).toList());
        assertThat(ids(NoteEntry.class, "note-")).containsExactlyInAnyOrderElementsOf(ShippedData.catalogue().notes()
                .stream().map(DataNote::code).toList());
        assertThat(timeline()).isNotEmpty().containsExactlyElementsOf(ShippedData.catalogue().eventsOf("sources")
                .stream()
                .sorted(Event.NEWEST_FIRST).map(e -> e.title().en()).toList());
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("How the figures are kept and shown",
                "What people are called", "Sources", "Notes on the figures", "Events and cases");
    }

    @ParameterizedTest
    @CsvSource({"sources, 12", "culture, 12", "sources?text=herald, 2", "sources?figure=sources&point=UNHCR, 62"})
    void aScreenfulComesFirstAndStaysWhenTheRestFollows(String address, int first) {
        arrive(address, Locale.ENGLISH);
        List<ListItem> before = entries();

        _find(Main.class).forEach(page -> BasicUtilsKt._fireDomEvent(page, TopicView.PAINTED));

        assertThat(before).hasSize(first);
        assertThat(entries()).startsWith(before.toArray(ListItem[]::new));
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void saysWhatEachSourceGaveAndLeadsThere(int release) {
        ViewState state = ViewState.DEFAULT.withRelease(release);
        Map<String, List<Contribution>> gave = pages.page(Topic.SOURCES, state, Locale.ENGLISH).gave();

        assertThat(gave.values().stream().flatMap(List::stream).mapToLong(Contribution::figures).sum())
                .isEqualTo(ShippedData.figures(release).size());
        gave.forEach((source, contributions) -> contributions.forEach(c -> {
            ViewAddress address = c.address(source, state);
            var parsed = ViewLink.parse(c.topic(), pages.offer(c.topic()), address.location().getQueryParameters()
                    .getParameters());
            TopicPage there = pages.page(c.topic(), parsed.state(), Locale.ENGLISH);
            assertThat(parsed.problems()).as(address.toString()).isEmpty();
            assertThat(there.shown().stream().map(s -> s.figure().source()).toList().contains(source)
                    || there.events().stream().anyMatch(e -> e.source().equals(source))).as(address.toString())
                    .isTrue();
        }));
    }

    @Test
    void aSourceLeadsToWhereItCanBeReadAndToItsFigures() {
        open("sources?text=unhcr&release=1");

        assertThat(_find(_find(SourceEntry.class).getFirst(), Anchor.class)).extracting(Anchor::getHref)
                .anyMatch(h -> h.startsWith("https://")).contains("destinations?source=UNHCR&release=1");
    }

    @ParameterizedTest
    @CsvSource({"source_kind=paper, paper", "'source_kind=ngo,paper', paper ngo", "text=netflix, ''",
        "text=KOREA herald, press"})
    void isSearchedByKindAndWords(String query, String kinds) {
        open("sources?" + query);

        List<Source> shown = ids(SourceEntry.class, "source-").stream().map(ShippedData.catalogue()::source).toList();
        assertThat(shown).extracting(s -> s.kind().name().toLowerCase(Locale.ROOT)).allMatch(kinds::contains);
        assertThat(shown.isEmpty()).isEqualTo(kinds.isEmpty());
        assertThat(_find(DescriptionList.class, s -> s.withClasses("explained"))).isEmpty();
        assertThat(notices()).isEmpty();
    }

    @Test
    void notesAreSearchedInBothLanguages() {
        open("sources?text=반올림");

        assertThat(ids(NoteEntry.class, "note-")).contains("discrimination");
    }

    @Test
    void theFiltersAreInTheAddressAndCanBeTakenAway() {
        open("sources?source_kind=press&text=herald");

        assertThat(chips()).containsExactly("Press", "“herald”");
    }

    @Test
    void theTermsAreNamedInBothScripts() {
        open("sources?figure=terms", Locale.KOREAN);

        assertThat(_get(DescriptionList.class, s -> s.withClasses("explained")).getElement().getTextRecursively())
                .contains("talbukja", "탈북자", "talbukmin", "탈북민", "saeteomin", "새터민", "bukhanitaljumin", "북한이탈주민",
                        "bukhyangmin", "북향민");
        assertThat(_find(SourceEntry.class)).isEmpty();
    }

    @Test
    void whatIsPointedAtIsLit() {
        open("sources?figure=sources&point=UNHCR");
        assertThat(_find(SourceEntry.class, s -> s.withClasses("pointed"))).singleElement()
                .satisfies(e -> assertThat(e.getId()).contains("source-UNHCR"));

        open("sources?figure=notes&point=two-peaks");
        assertThat(_get(_get(NoteEntry.class, s -> s.withClasses("pointed")), H3.class).getText())
                .isEqualTo("Two different peaks");
    }

    @Test
    void theSourceFilterOfAPageIsAlsoOfItsEvents() {
        open("journeys?source=HRW_2023");

        assertThat(timeline()).hasSize(3);
    }

    @Test
    void canBeShownLive() {
        Screen screen = views.screen(ViewAddress.parse("sources?source_kind=paper").orElseThrow(), Locale.ENGLISH);

        assertThat(screen.rows().rows()).hasSize((int) ShippedData.catalogue().sources().stream()
                .filter(s -> s.kind() == Source.Kind.PAPER).count());
        assertThat(screen.title()).isEqualTo("Sources");
    }

    @ParameterizedTest
    @CsvSource({"sources, en, Download these sources as CSV", "sources?release=1, ko, 이 출처들을 CSV로 내려받기",
        "sources?source_kind=paper, en, Download these sources as CSV"})
    void theFileHasTheSourcesOfThePage(String address, Locale language, String link) {
        open(address, language);

        String text = new String(DownloadKt._download(_get(Anchor.class, s -> s.withText(link))),
                StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFsource,short_en,");
        assertThat(CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().map(r -> r.getField("source")))
                .isNotEmpty().containsExactlyElementsOf(ids(SourceEntry.class, "source-"));
    }

    private static List<ListItem> entries() {
        return _find(ListItem.class, s -> s.withClasses("entry"));
    }

    private static List<String> ids(Class<? extends Component> type, String prefix) {
        return _find(type).stream().map(c -> c.getId().orElseThrow().substring(prefix.length())).toList();
    }
}
