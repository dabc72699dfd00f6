package org.tumen.present.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.account.ui.SignedInPages;
import org.tumen.chart.plot.PictureChart;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.kit.LocalizedText;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.Arranged;
import org.tumen.present.deck.Deck;
import org.tumen.present.deck.KeepStep;
import org.tumen.present.deck.PresentDeck;
import org.tumen.present.deck.PresenterRoute;
import org.tumen.present.room.Room;
import org.tumen.present.room.RoomCode;
import org.tumen.present.room.Rooms;
import org.tumen.present.room.Steer;
import org.tumen.statistics.Figure;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Releases;

/** In the presenter's window a deck is gone through, pointed at, handed over and ended. */
class ConsoleTest extends SignedInPages {

    private static final SignedIn KIM = new SignedIn(0, "Kim", Role.PRESENTER);
    private static final SignedIn LEE = new SignedIn(0, "Lee", Role.PRESENTER);
    private static final Announcement NOTE = new Announcement(new LocalizedText("New", "새"), new LocalizedText("Why", "이유"), "kim", null, "");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Steer steer;

    @Autowired
    private ArrangeDeck arrange;

    @Autowired
    private PresentDeck present;

    @Autowired
    private KeepStep keep;

    @Autowired
    private Publish publish;

    @Autowired
    private Releases releases;

    private Deck deck;
    private String code;

    @BeforeEach
    void begin() {
        long id = arrange.make(KIM, "Talk").number();
        Stream.of("gender", "age", "returns").forEach(view -> keep.keep(KIM, id, new ViewAddress(view, ""),
                Locale.ENGLISH));
        deck = arrange.read(KIM, id).orElseThrow();
        deck = ((Arranged.Stored) arrange.save(KIM, deck.with(1, deck.steps().get(1).noted("Speak slowly")))).deck();
        code = present.begin(KIM, deck).code();
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from room");
        jdbc.update("delete from deck");
    }

    @Test
    void keysAndButtonsGoThroughTheDeck() {
        openConsole("Kim");
        assertThat(room().address()).startsWith("gender?");
        assertThat(said()).contains(texts.get("console.notes.none"), deck.steps().get(1).title());

        press("console.on");
        assertThat(room().address()).startsWith("age?");
        assertThat(said()).contains("Speak slowly", deck.steps().get(2).title());
        key(PresenterRoute.LAST);
        assertThat(room().step()).isEqualTo(2);
        assertThat(said()).contains(texts.get("console.last"));
        key(PresenterRoute.ON);
        assertThat(room().step()).as("the last step stays").isEqualTo(2);
        key(PresenterRoute.FIRST);
        key(PresenterRoute.BACK);
        assertThat(room().step()).isZero();
        _click(_find(NativeButton.class, s -> s.withClasses("step-title")).get(1));
        assertThat(room().step()).isEqualTo(1);
        assertThat(_find(Span.class, s -> s.withText(texts.get("console.step", 2, 3)))).hasSize(1);
    }

    @Test
    void aDeckIsPresentedWhereTheHallAlreadyIs() {
        openAsPresenter("present", "Kim");
        press(texts.get("decks.presentIn", new RoomCode(code).spaced()), 0);

        assertThat(jdbc.queryForObject("select count(*) from room", Integer.class)).isEqualTo(1);
        steer.end(code, KIM);
        openAsPresenter("present", "Kim");
        press("decks.present");

        Room another = Steer.drivenBy("Kim", rooms).orElseThrow();
        assertThat(another.code()).isNotEqualTo(code);
        assertThat(another).extracting(Room::deck, Room::step, Room::seq).containsExactly(deck.number(), 0, 1L);
        assertThat(_find(Span.class, s -> s.withText(new RoomCode(another.code()).spaced()))).isNotEmpty();
    }

    @Test
    void whatIsChosenIsPointedAt() {
        openConsole("Kim");

        choose("console.mark", 1);
        assertThat(room().address()).contains("&point=");
        choose("console.series", 1);
        assertThat(room().address()).contains("&point=", "&series=");
        choose("console.mark", 0);
        assertThat(room().address()).doesNotContain("point=").contains("series=");
        choose("present.figure", 1);
        assertThat(room().address()).contains("figure=").doesNotContain("series=");
        assertThat(room().step()).as("still at the step").isZero();
    }

    @Test
    void whoDoesNotDriveWatchesAsksAndIsGivenTheWheel() {
        openConsole("Lee");
        assertThat(_find(GoBar.class)).as("the deck is Kim's").isEmpty();
        assertThat(_get(Select.class, s -> s.withLabel(texts.get("console.mark"))).isEnabled()).isFalse();
        assertThat(said()).contains(texts.get("console.away", "Kim"));

        steer.ask(code, LEE);
        openConsole("Kim");
        press("present.handOver");
        assertThat(room().driver()).isEqualTo("Lee");
        assertThat(said()).contains(texts.get("console.away", "Lee"));

        openConsole("Lee");
        key(PresenterRoute.ON);
        assertThat(room().step()).isEqualTo(1);
        assertThat(said()).as("the notes stay Kim's").contains(texts.get("console.notes.other", "Kim"))
                .doesNotContain("Speak slowly");
    }

    @Test
    void theWheelOfADriverWhoIsAwayCanBeTaken() {
        openConsole("Lee");
        press("console.take");

        assertThat(room().driver()).isEqualTo("Lee");
    }

    @Test
    void onlyTheDriverIsAskedAboutNewFigures() {
        int before = releases.newest().orElseThrow().number();
        publish.figures(before, NOTE, sink -> sink.accept(Figure.count("arrivals", "2025", "777").get()), List.of());
        openConsole("Lee");
        assertThat(buttons()).doesNotContain(texts.get("present.newer.take"));
        openConsole("Kim");

        press("present.newer.stay");
        assertThat(room().release()).isEqualTo(before);
        tell();
        assertThat(buttons()).as("asked once").doesNotContain(texts.get("present.newer.take"));
        openConsole("Kim");
        press("present.newer.take");
        key(PresenterRoute.ON);

        assertThat(room().release()).isEqualTo(before + 1);
        assertThat(room().address()).endsWith("release=" + (before + 1));
        publish.restore(before, before + 1, NOTE);
    }

    @Test
    void theRoomEndsWhenTwiceAsked() {
        openConsole("Kim");
        press("present.end");
        assertThat(rooms.open(code)).isPresent();
        press("console.end.no");
        press("present.end");
        press("console.end.yes");

        assertThat(rooms.open(code)).isEmpty();
        assertThat(heading()).isEqualTo(texts.get("console.over"));
        openConsole("Kim");
        assertThat(heading()).isEqualTo(texts.get("console.over"));
    }

    @Test
    void aRoomWithoutADeckHasNoneOfItsParts() {
        steer.end(code, KIM);
        code = steer.open(KIM, new ViewAddress("gender", "")).code();
        openConsole("Kim");

        assertThat(_find(GoBar.class)).isEmpty();
        assertThat(_find(DeckPanel.class)).isEmpty();
        choose("console.mark", 1);
        assertThat(room().address()).contains("&point=");
    }

    @Test
    void aDeckGoesOnByItselfUntilItsEndOrForEver() {
        steer.run(code, KIM, 60, false);
        present.goOn(room());
        present.goOn(room());
        assertThat(room()).extracting(Room::step, Room::pace).containsExactly(2, 60);
        present.goOn(room());
        assertThat(room()).extracting(Room::step, Room::pace).as("it rests").containsExactly(2, null);

        steer.run(code, KIM, 60, true);
        Room before = room();
        present.goOn(before);
        assertThat(room().step()).as("and begins anew").isZero();
        present.goOn(before);
        assertThat(room().step()).as("what was overtaken does nothing").isZero();
        long seq = room().seq();
        steer.show(code, KIM, ViewAddress.parse(room().address()).orElseThrow());
        assertThat(room()).extracting(Room::pace, Room::seq).as("what is seen already is no other view")
                .containsExactly(60, seq);
        steer.show(code, KIM, new ViewAddress("gender", "sex=F"));
        assertThat(room().pace()).as("whoever shows something else is not overtaken").isNull();
    }

    @Test
    void theServerTakesItOnWithoutAnyPage() {
        steer.run(code, KIM, 1, false);

        await().until(() -> room().step(), step -> step == 2);
        await().until(() -> room().pace() == null);
    }

    @Test
    void itIsStartedAndPausedInTheWindow() {
        openConsole("Kim");
        press("run.start");
        assertThat(room()).extracting(Room::pace, Room::loops).containsExactly(20, false);
        assertThat(_find(Span.class, s -> s.withText(texts.get("run.runs", 20)))).hasSize(1);
        press("run.pause");

        assertThat(room().pace()).isNull();
    }

    @Test
    void theHallIsToldWhatToTypeAndThePresenterWhenThatCannotWork() {
        openConsole("Kim");

        assertThat(_find(Span.class, s -> s.withClasses("short-address"))).singleElement().extracting(Span::getText)
                .asString().endsWith("/follow/" + code);
        assertThat(said()).contains(texts.get("console.onlyHere"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("follow/" + code + "?screen=wall");
    }

    @Test
    void theBarLeavesTheWindowToThePresenter() {
        openConsole("Kim");

        assertThat(_find(PresentBar.class)).isEmpty();
        assertThat(_find(PictureChart.class)).hasSize(2);
    }

    private void openConsole(String name) {
        openAsPresenter("present/" + code, name);
    }

    private Room room() {
        return rooms.open(code).orElseThrow();
    }

    private static void key(PresenterRoute way) {
        var data = JacksonUtils.createObjectNode();
        data.put(PresenterKeys.WHICH, way.name());
        BasicUtilsKt._fireDomEvent(_get(PresenterKeys.class), PresenterKeys.PRESSED, data);
    }

    private static void tell() {
        BasicUtilsKt._fireDomEvent(_get(ConsoleView.class), DeskLine.NEWS);
    }

    private void press(String key) {
        press(texts.get(key), 0);
    }

    private static void press(String text, int which) {
        _click(_find(NativeButton.class, s -> s.withText(text)).get(which));
    }

    @SuppressWarnings("unchecked")
    private void choose(String key, int which) {
        Select<Object> select = _get(Select.class, s -> s.withLabel(texts.get(key)));
        _setValue(select, select.getListDataView().getItems().toList().get(which));
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> buttons() {
        return _find(NativeButton.class).stream().map(NativeButton::getText).toList();
    }
}
