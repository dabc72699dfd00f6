package org.tumen.dashboard.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.page.Browserless;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.datapackage.ShippedData;

/** The page of works is built of the pieces of the other pages. */
class CultureTest extends Browserless {

    @Autowired
    private Screens views;

    @Test
    void listsEveryWorkWithItsSourcesAndNotes() {
        open("culture");

        assertThat(timeline()).containsExactlyElementsOf(ShippedData.catalogue().eventsOf("culture").stream()
                .sorted(Event.NEWEST_FIRST).map(e -> e.title().en()).toList());
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Books, films and series",
                "Notes on these figures", "Sources");
        assertThat(_find(NativeButton.class, s -> s.withClasses("alone"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kind=series, 4", "by_defectors=yes, 4", "by_defectors=yes&kind=film, 0", "text=le defecteur, 1",
        "text=Netflix&from=2021, 2", "from=2012&to=2012, 2"})
    void isSearched(String query, int found) {
        open("culture?" + query);

        assertThat(timeline()).hasSize(found);
    }

    @Test
    void isReadInKorean() {
        open("culture?text=오징어", Locale.KOREAN);

        assertThat(timeline()).containsExactly("오징어 게임");
        assertThat(heading()).isEqualTo("책, 영화, 드라마");
    }

    @Test
    void canBeTakenAway() {
        open("culture?kind=book");

        assertThat(new String(DownloadKt._download(_get(Anchor.class, s -> s.withText("Download this list as CSV"))),
                StandardCharsets.UTF_8).lines()).hasSize(timeline().size() + 1);
    }

    @Test
    void canBeShownLive() {
        ViewAddress address = ViewAddress.parse("culture?kind=film").orElseThrow();

        assertThat(views.canShow(address)).isTrue();
        Screen screen = views.screen(address, Locale.ENGLISH);
        assertThat(screen.rows().rows()).hasSize(15);
        assertThat(screen.rows().columns()).extracting("title").contains("By").doesNotContain("People");
    }
}
