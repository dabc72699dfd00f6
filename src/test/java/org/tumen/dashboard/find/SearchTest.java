package org.tumen.dashboard.find;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.address.ViewLink;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.page.Browserless;
import org.tumen.dashboard.page.TimelineEntry;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.datapackage.ShippedData;

/** Whatever is here is found, by words of either language, and leads to where it is seen. */
class SearchTest extends Browserless {

    @Autowired
    private Search search;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private TopicPages pages;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2009|FIGURE|Arrivals in South Korea|2,914 people",
        "arrivals 2025|FIGURE|Arrivals in South Korea|223 people",
        "입국인원 2009|FIGURE|Arrivals in South Korea|2,914 people",
        "settlement|FIGURE|Settlement money|",
        "정착금|FIGURE|Settlement money|",
        "정착금|PAGE|Settlement money|",
        "settlement money|FIGURE|Settlement money|",
        "PTSD|FIGURE|Mental health of defectors|",
        "외상후스트레스|FIGURE|Mental health of defectors|",
        "mongolia|PAGE|Mongolia|",
        "몽골|PAGE|Mongolia|",
        "mental health|PAGE|Mental health|",
        "Netflix|WORK||",
        "Ministry of Unification|SOURCE|Statistics on North Korean defectors|",
        "통일부|SOURCE|Statistics on North Korean defectors|",
        "2,914|FIGURE|Arrivals in South Korea|2,914 people",
        "misprint|NOTE|A misprint in the table of 2020|",
        "saeteomin|EVENT|A word announced by the ministry: saeteomin|",
        "북향민|EVENT|The ministry says bukhyangmin|",
        "bukhyangmin|EVENT|The ministry says bukhyangmin|",
        "북한이탈주민법|EVENT|Act on protection and settlement support|",
        "north hamgyong|FIGURE|Home province in North Korea|",
        "함경북도|FIGURE|Home province in North Korea|"})
    void whatFitsBestComesFirst(String query, Findable.Kind kind, String title, String value) {
        Found.Group group = search.find(query, null).groups().stream().filter(g -> g.kind() == kind).findFirst()
                .orElseThrow();
        Result first = search.texts(Locale.ENGLISH, null, 2).result(group.hits().getFirst());

        assertThat(first.title()).startsWith(title == null ? "" : title);
        assertThat(first.value()).contains(value == null ? "" : value);
    }

    @ParameterizedTest
    @CsvSource({"2009,FIGURE", "PTSD,FIGURE", "settlement,FIGURE", "mental health,PAGE", "통일부,SOURCE",
        "le defecteur,WORK", "shenyang,EVENT"})
    void theKindThatFitsBestComesFirst(String query, Findable.Kind kind) {
        assertThat(search.find(query, null).groups().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void everyFigureFoundLeadsToAPageThatShowsIt() {
        List<Observation> all = ShippedData.newest();

        assertThat(all).allSatisfy(o -> {
            Whereabouts.Seen seen = whereabouts.of(o, ShippedData.releases().size()).orElseThrow(() -> new AssertionError("nowhere: " + o));
            Topic topic = seen.topic();
            ViewState view = seen.view();
            assertThat(pages.draw(topic, view, Locale.ENGLISH)).singleElement().satisfies(picture -> assertThat(
                    picture.figures()).anyMatch(s -> s.figure().key().equals(o.key())));
            assertThat(ViewLink.parse(topic, pages.offer(topic), ViewAddress.of(topic.path(), view).location()
                    .getQueryParameters().getParameters())).isEqualTo(new ViewLink.Parsed(view, List.of()));
        });
    }

    @Test
    void everythingIsFoundByItsOwnName() {
        for (Event event : ShippedData.catalogue().events()) {
            for (String title : List.of(event.title().en(), event.title().ko())) {
                assertThat(search.find(title, null).groups().stream().flatMap(g -> g.hits().stream().limit(10))
                        .map(Found.Hit::thing)).as(title).contains(new Findable.Happening(event));
            }
        }
        ShippedData.catalogue().sources().forEach(source -> assertThat(search.find(source.title().en(), null).groups()
                .stream().flatMap(g -> g.hits().stream()).map(Found.Hit::thing)).as(source.code())
                .contains(new Findable.Origin(source)));
        ShippedData.catalogue().notes().forEach(note -> assertThat(search.find(note.title().ko(), null).groups()
                .stream().flatMap(g -> g.hits().stream()).map(Found.Hit::thing)).as(note.code())
                .contains(new Findable.Caveat(note)));
    }

    @Test
    void figuresOfOneSeriesAreOneResult() {
        Found.Group figures = search.find("arrivals so far", null).groups().stream()
                .filter(g -> g.kind() == Findable.Kind.FIGURE).findFirst().orElseThrow();

        assertThat(figures.hits()).extracting(h -> ((Findable.Figure) h.thing()).figure())
                .extracting(o -> List.of(o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.unitMeasure(),
                        o.source())).doesNotHaveDuplicates();
        assertThat(figures.hits().getFirst().alike()).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 224 people", "2, 223 people"})
    void figuresAreThoseOfTheReleaseLookedAt(int release, String value) {
        open("search?q=arrivals 2025&release=" + release);

        assertThat(values()).first().isEqualTo(value);
        assertThat(_find(Anchor.class, s -> s.withClasses("found"))).isNotEmpty()
                .allMatch(a -> a.getHref().contains("release=" + release));
    }

    /** What the field in the frame says for each pause in typing; how soon says {@code ./bench search}. */
    @Test
    void whatIsFoundIsSaid() {
        Stream<String> queries = Stream.concat(Stream.of("Mongolia", "PTSD", "2009", "정착금", "몽골", "settlement",
                        "depresion", "women 2016", "mental health 2021", "nothing of this kind", "북한", "a",
                        "the north"), ShippedData.catalogue().events().stream().map(e -> e.title().en()));

        assertThat(queries).allSatisfy(query -> {
            Found found = search.find(query, null);
            FoundTexts says = search.texts(Locale.KOREAN, null, found.release());
            assertThat(found.groups().stream().flatMap(g -> g.hits().stream().limit(4)).map(says::result))
                    .allSatisfy(result -> assertThat(result.title()).isNotBlank());
        });
    }

    @Test
    void theFieldInTheFrameShowsWhatFitsBest() {
        open("gender?release=1");
        type("arrivals 2025");

        assertThat(options()).first().asString().startsWith("gender?").contains("release=1",
                "point=arrivals%7E2025%7EMOU");
        assertThat(options()).last().isEqualTo("search?q=arrivals+2025&release=1");
        assertThat(_find(Div.class, s -> s.withClasses("search-heading"))).isNotEmpty();

        type("");
        assertThat(options()).isEmpty();
    }

    @Test
    void theFieldSaysSoWhenNothingIsFound() {
        open("");
        type("xyzzy");

        assertThat(options()).isEmpty();
        assertThat(_get(Span.class, s -> s.withClasses("search-said")).getText()).startsWith("Nothing here has");
    }

    @Test
    void bothLanguagesAreSearchedWhateverTheInterfaceSpeaks() {
        open("search?q=Mongolia", Locale.KOREAN);
        List<String> korean = hrefs();
        assertThat(heading()).isEqualTo("“Mongolia” 검색 결과");
        assertThat(_find(Span.class, s -> s.withClasses("found-title"))).extracting(Span::getText).contains("체류지와 경유지");

        open("search?q=몽골", Locale.ENGLISH);
        assertThat(hrefs()).containsExactlyInAnyOrderElementsOf(korean);
    }

    @Test
    void thePageShowsOneKindAlone() {
        open("search?q=2009&kind=event");

        assertThat(hrefs()).isNotEmpty().allMatch(h -> h.contains("figure=timeline&point="));
        assertThat(notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "search?q=xyzzy", "search?q=%20"})
    void whoFindsNothingIsToldWhatToTry(String address) {
        open(address);

        List<String> examples = _find(Anchor.class,
                s -> s.withClasses("button")).stream().map(Anchor::getHref).toList();
        assertThat(examples).hasSizeGreaterThan(4);
        examples.forEach(example -> {
            open(example);
            assertThat(hrefs()).as(example).isNotEmpty();
        });
    }

    @Test
    void whatAnAddressGetsWrongIsNamed() {
        open("search?q=2009&kind=moon&colour=blue&release=99");

        assertThat(notices()).singleElement().asString().contains("kind=moon", "colour=blue", "release=99");
        assertThat(hrefs()).isNotEmpty();
    }

    @Test
    void anEventFoundIsPointedAt() {
        open("journeys?figure=timeline&point=korean-war");
        assertThat(_find(TimelineEntry.class, s -> s.withClasses("pointed"))).isEmpty();

        Event last = ShippedData.catalogue().eventsOf("journeys").stream().sorted(Event.NEWEST_FIRST).toList()
                .getLast();
        open("journeys?figure=timeline&point=" + last.code());
        assertThat(_find(TimelineEntry.class, s -> s.withClasses("pointed"))).singleElement()
                .satisfies(e -> assertThat(e.getId()).contains("event-" + last.code()));
    }

    private static void type(String words) {
        Input field = _get(Input.class, s -> s.withPredicate(i -> "combobox".equals(i.getElement()
                .getAttribute("role"))));
        field.setValue(words);
        com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange(field, true);
    }

    private static List<String> options() {
        return _find(Anchor.class, s -> s.withPredicate(a -> "option".equals(a.getElement().getAttribute("role"))))
                .stream().map(Anchor::getHref).toList();
    }

    private static List<String> hrefs() {
        return _find(Anchor.class, s -> s.withClasses("found")).stream().map(Anchor::getHref).toList();
    }

    private static List<String> values() {
        return _find(Span.class, s -> s.withClasses("found-value")).stream().map(Span::getText).toList();
    }
}
