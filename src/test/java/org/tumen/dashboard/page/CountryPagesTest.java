package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.chart.drawing.Picture;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.PictureChart;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.YearRange;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.Focus;
import org.tumen.dashboard.view.Form;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.wording.Shown;

/** Every country of the map has a page: the way there in words, its figures and no others, its events. */
class CountryPagesTest extends Browserless {

    @Autowired
    private TopicPages pages;

    @Autowired
    private Screens views;

    static Stream<Country> countries() {
        return ShippedData.catalogue().countries().stream();
    }

    /** Those that the article tells of. */
    @ParameterizedTest
    @ValueSource(strings = {"KR", "CN", "RU", "TH", "VN", "LA", "MN", "PH", "JP", "US", "CA", "BE", "DK", "FI", "FR",
            "DE",
        "LU", "NL", "NO", "SE", "GB"})
    void theArticlesCountriesAreThere(String code) {
        assertThat(ShippedData.catalogue().country(code)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void aCountryHasItsWayItsFiguresAndItsEvents(Country country) {
        Catalogue catalogue = ShippedData.catalogue();
        open("destinations?ref_area=" + country.refArea());

        assertThat(heading()).isEqualTo(catalogue.title("ref_area", country.refArea(), Locale.ENGLISH));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(country.route().en());
        assertThat(notices()).isEmpty();
        assertThat(rows()).allMatch(s -> catalogue.concerns(s.figure().refArea(), country.refArea()))
                .noneMatch(s -> s.figure().refArea().equals("W0"));
        assertThat(pages.page(Topic.DESTINATIONS, at(country), Locale.ENGLISH).events()).extracting(Event::code)
                .containsExactlyInAnyOrderElementsOf(catalogue.events().stream().filter(e -> e.refArea() != null
                        && catalogue.concerns(e.refArea(), country.refArea())).map(Event::code).toList());
        assertThat(_get(Anchor.class, a -> a.withClasses("way-up")).getHref()).isEqualTo("destinations");
    }

    /** Europe's number is not Norway's, and that of a quarter of London is not the United Kingdom's. */
    @ParameterizedTest
    @MethodSource("countries")
    void everyFigureIsTheCountrysOwnOrNamesItsPlace(Country country) {
        Catalogue catalogue = ShippedData.catalogue();
        for (Locale language : Texts.LANGUAGES) {
            for (Picture picture : pages.page(Topic.DESTINATIONS, at(country), language).pictures()) {
                for (Shown shown : picture.figures()) {
                    String area = shown.figure().refArea();
                    if (area.equals(country.refArea())) {
                        continue;
                    }
                    String place = catalogue.title("ref_area", area, language);
                    assertThat(labels(picture, shown.key())).allSatisfy(label -> assertThat(label).contains(place));
                    assertThat(pages.labels(language).breakdown(shown.figure())).contains(place);
                    assertThat(picture.key().equals("widerAreas")).isNotEqualTo(
                            catalogue.within(area, country.refArea()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "DE", "GB", "NL", "BE", "LU", "DK", "NO", "SE", "FI", "IE", "CH", "ES"})
    void europesNumberIsEuropes(String code) {
        List<Picture> pictures = pages.page(Topic.DESTINATIONS, ViewState.DEFAULT.at(code), Locale.ENGLISH).pictures();

        assertThat(pictures).filteredOn(p -> !p.key().equals("widerAreas")).noneMatch(p -> p.sentence()
                .contains("1,400")).flatExtracting(Picture::figures).noneMatch(s -> s.figure().refArea().equals("E1"));
        assertThat(pictures).filteredOn(p -> p.key().equals("widerAreas")).singleElement().satisfies(p -> {
            assertThat(p.chart()).isEmpty();
            assertThat(p.title()).contains("not of this country alone");
            assertThat(p.figures()).anyMatch(s -> s.figure().refArea().equals("E1")
                    && s.figure().value().intValue() == 1400);
        });
    }

    /** What stands at the mark of a figure: the name of its row or group, or of its series. */
    private static List<String> labels(Picture picture, String key) {
        return picture.chart().stream().flatMap(chart -> chart.series().stream().flatMap(series -> series.marks()
                .stream().filter(m -> m.key().equals(key)).map(m -> switch (chart) {
                    case ChartSpec.Dots dots -> dots.rows().get(m.at());
                    case ChartSpec.Bars bars -> bars.groups().get(m.at());
                    default -> series.name();
                }))).toList();
    }

    @Test
    void theFilterLeadsFromCountryToCountryAndBack() {
        open("destinations?from=2000");

        _setValue(country(), Optional.of("CN"));
        assertThat(address()).isEqualTo("destinations?from=2000&ref_area=CN");
        assertThat(heading()).isEqualTo("China");
        _setValue(country(), Optional.of("JP"));
        assertThat(heading()).isEqualTo("Japan");
        _setValue(country(), Optional.empty());

        assertThat(address()).isEqualTo("destinations?from=2000");
        assertThat(heading()).isEqualTo("Destinations");
    }

    @SuppressWarnings("unchecked")
    private static Select<Optional<String>> country() {
        return _get(Select.class, s -> s.withLabel("Country"));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void aCountryIsToldOfInBothLanguages(Country country) {
        for (Locale language : Texts.LANGUAGES) {
            Screen screen = views.screen(new ViewAddress("destinations", "ref_area=" + country.refArea()), language);

            assertThat(screen.page()).isEqualTo(ShippedData.catalogue().title("ref_area", country.refArea(), language));
            assertThat(screen.rows().rows()).as(country.refArea()).isNotEmpty();
        }
        assertThat(country.route().en()).hasSizeGreaterThan(80).doesNotContainPattern("\\p{IsHangul}");
        assertThat(country.route().ko()).hasSizeGreaterThan(40).containsPattern("\\p{IsHangul}");
    }

    @Test
    void refugeesAndAsylumSeekersStandApart() {
        ChartSpec chart = pages.page(Topic.DESTINATIONS, ViewState.DEFAULT.at("CA"), Locale.ENGLISH).pictures().stream()
                .filter(p -> p.key().equals("registered")).findFirst().orElseThrow().chart().orElseThrow();

        assertThat(chart.series()).extracting(ChartSpec.Series::key).containsExactly("unhcr_refugees~CA~_T",
                "unhcr_asylum_seekers~CA~_T");
        assertThat(((ChartSpec.Columns) chart).stacking()).isEqualTo(ChartSpec.Stacking.BESIDE);
    }

    @Test
    void theRoundingIsSaid() {
        open("destinations?ref_area=IE");

        assertThat(_find(NotesSection.class)).singleElement().satisfies(n -> assertThat(n.getElement()
                .getTextRecursively()).contains("1 to 4 as 5"));
    }

    @Test
    void allCountriesHaveALinkBelowTheMapAndTheMapOpensThem() {
        open("destinations?release=1");
        List<String> links = _find(PlaceLinks.class).stream().flatMap(nav -> _find(nav, Anchor.class).stream())
                .map(Anchor::getHref).distinct().toList();

        assertThat(links).hasSameSizeAs(ShippedData.catalogue().countries())
                .allMatch(address -> address.contains("release=1")).anyMatch(address -> address
                .contains("ref_area=CN"));
        assertThat(_find(PictureChart.class)).isNotEmpty();
    }

    @Test
    void anotherCountryKeepsTheYearsAndLeavesTheRest() {
        ViewState state = ViewState.DEFAULT.with(Filters.YEARS, new YearRange(2010, null)).withRelease(1).withForm(Form.TABLE)
                .with(Filters.INDICATOR, Set.of("residence")).withFocus(Focus.NONE.on("world"));

        assertThat(state.at("CN")).isEqualTo(ViewState.DEFAULT.at("CN").with(Filters.YEARS, new YearRange(2010, null)).withRelease(1)
                .withForm(Form.TABLE));
        assertThat(state.at("CN").cleared().country()).isEqualTo("CN");
    }

    @Test
    void aCountryWithoutFiguresShowsTheHallItsEvents() {
        Screen screen = views.screen(new ViewAddress("destinations", "ref_area=MN"), Locale.ENGLISH);

        assertThat(screen.chart()).isEmpty();
        assertThat(screen.exhibit()).isEqualTo(TimelineSection.KEY);
    }

    private static ViewState at(Country country) {
        return ViewState.DEFAULT.at(country.refArea());
    }
}
