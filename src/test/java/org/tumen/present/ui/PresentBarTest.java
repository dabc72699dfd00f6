package org.tumen.present.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.account.ui.SignedInPages;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screen;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Texts;
import org.tumen.present.hall.EncodeScene;
import org.tumen.present.room.Refused;
import org.tumen.present.room.Room;
import org.tumen.present.room.Rooms;
import org.tumen.present.room.Steer;
import org.tumen.statistics.Figure;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Releases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A presenter opens a room from the page that is before them, and the hall follows that tab and no other. */
class PresentBarTest extends SignedInPages {

    private static final SignedIn KIM = new SignedIn(0, "Kim", Role.PRESENTER);
    private static final SignedIn LEE = new SignedIn(0, "Lee", Role.PRESENTER);
    private static final Announcement NOTE = new Announcement(new LocalizedText("New", "새"), new LocalizedText("Why", "이유"), "kim", null, "");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Steer steer;

    @Autowired
    private Rooms rooms;

    @Autowired
    private EncodeScene encode;

    @Autowired
    private Publish publish;

    @Autowired
    private Releases releases;

    @AfterEach
    void forget() {
        jdbc.update("delete from room");
    }

    @Test
    void readersHaveNoBar() {
        openAsReader("gender");

        assertThat(_find(PresentBar.class)).isEmpty();
    }

    @Test
    void theHallSeesWhatThisTabShows() {
        openAsPresenter("gender?sex=F", "Kim");
        press("present.start");
        assertThat(address()).isEqualTo("gender?sex=F&release=" + newest());
        assertThat(_get(Image.class).getSrc()).isEqualTo("follow/" + room().code() + "/qr.svg");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(a -> a.matches("http.*/follow/"
                + room().code()));

        UI.getCurrent().navigate("returns");
        MockVaadin.clientRoundtrip(true);

        assertThat(address()).isEqualTo("returns?release=" + newest());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .as("the presenter's own page is pinned too").isEqualTo(address());
    }

    @Test
    void everyPageOfTheNavigationCanBePresented() {
        openAsPresenter("gender", "Kim");
        press("present.start");
        List<String> pages = _find(_get(Nav.class), Anchor.class).stream().map(Anchor::getHref).toList();
        assertThat(pages).hasSizeGreaterThan(8);

        for (String page : pages) {
            UI.getCurrent().navigate(page.replaceFirst("\\?.*", ""));
            MockVaadin.clientRoundtrip(true);
            assertThat(address()).startsWith(page.replaceFirst("\\?.*", "") + "?");
            for (Locale language : Texts.LANGUAGES) {
                JsonNode screen = new JsonMapper().readTree(encode.of(room(), true, language).json()).get("screen");
                assertThat(screen.get("title").asString()).as("%s, %s", page, language).isNotBlank();
                assertThat(screen.get("chart").isNull() && screen.at("/table/rows").isEmpty()
                        && screen.get("headlines").isEmpty()).as("%s, %s is empty", page, language).isFalse();
            }
        }
    }

    @Test
    void whatIsLookedUpIsNotShownToTheHall() {
        openAsPresenter("gender", "Kim");
        press("present.start");
        String before = address();

        UI.getCurrent().navigate("search");
        MockVaadin.clientRoundtrip(true);

        assertThat(address()).isEqualTo(before);
        assertThatThrownBy(() -> steer.show(room().code(), KIM, new ViewAddress("search", "")))
                .isInstanceOf(Refused.class);
        UI.getCurrent().navigate("age");
        assertThat(address()).startsWith("age?");
    }

    @Test
    void theFigureThatTheHallSeesIsChosen() {
        openAsPresenter("gender", "Kim");
        press("present.start");
        Select<Screen.Exhibit> figure = figures();
        assertThat(figure.getValue().key()).isEqualTo("arrivals");

        _setValue(figure, figure.getListDataView().getItems().toList().get(1));
        MockVaadin.clientRoundtrip(true);

        assertThat(address()).contains("figure=cumulative");
        assertThat(figures().getValue().key()).isEqualTo("cumulative");
    }

    @Test
    void anotherTabShowsNothingToTheHall() {
        openAsPresenter("gender", "Kim");
        press("present.start");
        String before = address();

        openAsPresenter("returns", "Kim");
        assertThat(address()).isEqualTo(before);
        assertThat(_get(Checkbox.class).getValue()).isFalse();

        _setValue(_get(Checkbox.class), true);
        assertThat(address()).startsWith("returns");
    }

    @Test
    void whatIsChangedElsewhereComesToThisTab() {
        openAsPresenter("gender", "Kim");
        press("present.start");

        steer.show(room().code(), KIM, new ViewAddress("age", ""));
        tell();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(address()).startsWith("age");
    }

    @Test
    void theWheelIsGivenToWhoeverAsks() {
        openAsPresenter("gender", "Kim");
        press("present.start");
        String code = room().code();
        steer.ask(code, LEE);
        tell();

        press("present.handOver");
        UI.getCurrent().navigate("returns");

        assertThat(rooms.open(code).orElseThrow().driver()).isEqualTo("Lee");
        assertThat(rooms.open(code).orElseThrow().address()).startsWith("gender");
        assertThat(_find(Span.class).stream().map(Span::getText)).contains(texts.get("present.drives", "Lee"));
    }

    @Test
    void onlyThePresenterDecidesOnNewFigures() {
        openAsPresenter("gender", "Kim");
        press("present.start");
        int pinned = newest();
        publish.figures(pinned, NOTE, sink -> sink.accept(Figure.count("arrivals", "2025", "777").get()), List.of());
        tell();
        assertThat(room().release()).isEqualTo(pinned);
        assertThat(address()).endsWith("release=" + pinned);

        press("present.newer.take");
        MockVaadin.clientRoundtrip(true);

        assertThat(room().release()).isEqualTo(pinned + 1);
        assertThat(address()).endsWith("release=" + (pinned + 1));
        publish.restore(pinned, newest(), NOTE);
    }

    @Test
    void theEndIsTheEnd() {
        openAsPresenter("gender", "Kim");
        press("present.start");
        String code = room().code();

        press("present.end");

        assertThat(rooms.open(code)).isEmpty();
        assertThat(_get(NativeButton.class, s -> s.withText(texts.get("present.start"))).isVisible()).isTrue();
    }

    private void tell() {
        BasicUtilsKt._fireDomEvent(_get(PresentBar.class), DeskLine.NEWS);
        MockVaadin.clientRoundtrip(true);
    }

    private void press(String key) {
        _click(_get(NativeButton.class, s -> s.withText(texts.get(key))));
        MockVaadin.clientRoundtrip(true);
    }

    @SuppressWarnings("unchecked")
    private static Select<Screen.Exhibit> figures() {
        return (Select<Screen.Exhibit>) _get(PresentBar.class).getElement().getComponent().stream()
                .flatMap(bar -> _find(bar, Select.class).stream()).findFirst().orElseThrow();
    }

    private Room room() {
        return Steer.drivenBy("Kim", rooms).orElseThrow();
    }

    private String address() {
        return room().address();
    }

    private int newest() {
        return releases.newest().orElseThrow().number();
    }
}
