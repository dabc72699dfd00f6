package org.tumen.present.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.account.ui.SignedInPages;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.kit.PublicAddress;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.Deck;
import org.tumen.present.deck.DeckStep;
import org.tumen.present.deck.Decks;
import org.tumen.present.deck.KeepStep;
import org.tumen.present.room.Refused;
import org.tumen.statistics.release.Releases;

/** A presenter makes decks and arranges them; nobody else changes them, and only admins see them. */
class DecksTest extends SignedInPages {

    private static final SignedIn KIM = new SignedIn(0, "Kim", Role.PRESENTER);
    private static final SignedIn LEE = new SignedIn(0, "Lee", Role.PRESENTER);
    private static final SignedIn ROOT = new SignedIn(0, "root", Role.ADMIN);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Decks decks;

    @Autowired
    private ArrangeDeck arrange;

    @Autowired
    private KeepStep keep;

    @Autowired
    private PublicAddress address;

    @Autowired
    private Releases releases;

    @AfterEach
    void forget() {
        jdbc.update("delete from deck");
        jdbc.update("delete from room");
    }

    @Test
    void readersAreRefused() {
        for (String page : List.of("present", "present/deck/1", "present/ACDEFH")) {
            openAsReader(page);
            assertThat(heading()).as(page).isEqualTo(texts.get("login.title"));
        }
    }

    @Test
    void aNewPresenterIsToldWhatToDo() {
        openAsPresenter("present", "Kim");

        assertThat(said()).contains(texts.get("decks.none"), texts.get("rooms.none"));
        press("decks.new");
        assertThat(field("decks.new.title").isInvalid()).isTrue();
        _setValue(field("decks.new.title"), " Arrivals ");
        press("decks.new");

        assertThat(heading()).isEqualTo("Arrivals");
        assertThat(said()).contains(texts.get("deck.none"));
    }

    @Test
    void anAddressBecomesAStep() {
        open(deck());

        add(address.start(VaadinServletRequest.getCurrent().getHttpServletRequest())
                + "/gender?sex=F&nonsense=1#top");
        add("returns?form=table");

        assertThat(steps()).extracting(DeckStep::address).containsExactly("gender?sex=F", "returns?form=table");
        assertThat(_get(H3.class).getText()).as("what the hall will see").isNotBlank();
        assertThat(_find(TextField.class, s -> s.withLabel(texts.get("deck.step.title")))).singleElement()
                .extracting(TextField::getValue).isEqualTo(steps().getLast().title());
    }

    @ParameterizedTest
    @CsvSource({"https://elsewhere.example/gender, OTHER_SITE", "https://elsewhere.example/, OTHER_SITE",
        "'', NO_VIEW", "hello, NO_VIEW", "admin/users, NO_VIEW", "mailto:kim@elsewhere.example, NO_VIEW",
        "follow/ACDEFH, NO_VIEW", "gender?x=%zz, NO_VIEW"})
    void whatIsNoAddressIsSaidToBeNone(String address, Refused.Reason reason) {
        open(deck());

        add(address);

        assertThat(field("deck.add.address").isInvalid()).isTrue();
        assertThat(field("deck.add.address").getErrorMessage()).isEqualTo(
                texts.get("present.refused." + reason.name()));
        assertThat(steps()).isEmpty();
    }

    @Test
    void theNewestFiguresAreShownUnlessAnOlderReleaseWasChosen() {
        long deck = deck();

        keep.keep(KIM, deck, new ViewAddress("gender", "release=" + releases.newest().orElseThrow().number()),
                Locale.ENGLISH);
        keep.keep(KIM, deck, new ViewAddress("gender", "release=1"), Locale.ENGLISH);

        assertThat(steps()).extracting(DeckStep::address).containsExactly("gender", "gender?release=1");
        open(deck);
        choose(1);
        press("deck.step.newest");
        assertThat(steps().getLast().address()).isEqualTo("gender");
    }

    @Test
    void whatIsTypedIsStored() {
        long deck = deck("gender", "returns");
        open(deck);
        choose(1);

        type(field("deck.step.title"), "Going back");
        type(_get(NotesField.class), "Say: few, and not all counted.");
        type(field("deck.title"), "Both ways");

        assertThat(steps().getLast()).isEqualTo(new DeckStep("returns", "Going back",
                "Say: few, and not all counted."));
        assertThat(decks.findById(deck).orElseThrow().title()).isEqualTo("Both ways");
        assertThat(_find(Span.class, s -> s.withText(texts.get("deck.saved")))).hasSize(1);
    }

    @Test
    void stepsAreMovedByButtonKeyAndMouse() {
        open(deck("gender", "age", "returns"));

        _click(arrow(0, texts.get("deck.down")));
        assertThat(order()).containsExactly("age", "gender", "returns");
        move(2, 0);
        assertThat(order()).containsExactly("returns", "age", "gender");
        assertThat(_get(StepList.class).getElement().getOuterHTML()).contains("aria-current=\"step\"");

        move(0, 3);
        move(-1, 1);
        assertThat(order()).as("nowhere to go").containsExactly("returns", "age", "gender");
        assertThat(arrow(0, texts.get("deck.up")).isEnabled()).isFalse();
    }

    @Test
    void aRemovedStepComesBack() {
        open(deck("gender", "age", "returns"));
        choose(1);

        press("deck.step.remove");
        assertThat(order()).containsExactly("gender", "returns");
        press("deck.undo");
        assertThat(order()).containsExactly("gender", "age", "returns");
        press("deck.step.copy");
        assertThat(order()).containsExactly("gender", "age", "age", "returns");
    }

    @Test
    void ofTwoWhoChangeADeckTheSecondIsToldAndLosesNothingTyped() {
        long deck = deck("gender", "returns");
        open(deck);
        Deck elsewhere = decks.findById(deck).orElseThrow();
        arrange.save(KIM, elsewhere.with(0, elsewhere.steps().getFirst().noted("From the other tab")));

        type(field("deck.step.title"), "Women first");

        assertThat(steps().getFirst()).extracting(DeckStep::title, DeckStep::notes)
                .containsExactly(elsewhere.steps().getFirst().title(), "From the other tab");
        assertThat(_get(NotesField.class).getValue()).isEqualTo("From the other tab");
        assertThat(_find(Div.class, s -> s.withText(texts.get("deck.newer.typed", "Women first")))).hasSize(1);

        type(field("deck.step.title"), "Women first");
        assertThat(steps().getFirst().title()).as("the second try holds").isEqualTo("Women first");
    }

    @Test
    void aDeckDeletedElsewhereComesBackWithTheChange() {
        long deck = deck("gender");
        open(deck);
        arrange.delete(KIM, deck);

        type(field("deck.step.title"), "Women first");
        assertThat(decks.findById(deck)).isEmpty();
        press("deck.undo");

        assertThat(steps()).singleElement().extracting(DeckStep::title).isEqualTo("Women first");
    }

    @Test
    void decksAreCopiedDeletedAndBroughtBack() {
        long deck = deck("gender", "returns");
        openAsPresenter("present", "Kim");

        press("decks.copy");
        assertThat(decks.of("Kim")).extracting(Deck::title).containsExactlyInAnyOrder("Talk",
                texts.get("decks.copyOf", "Talk"));
        assertThat(decks.of("Kim")).extracting(d -> d.steps().size()).containsOnly(2);

        _click(_get(NativeButton.class, s -> s.withPredicate(b -> label(b).equals(
                texts.get("decks.action", texts.get("decks.delete"), "Talk")))));
        assertThat(decks.findById(deck)).isEmpty();
        press("deck.undo");
        assertThat(decks.findById(deck).orElseThrow().steps()).hasSize(2);
    }

    @Test
    void nobodyElseReadsOrChangesADeck() {
        long deck = deck("gender");
        openAsPresenter("present/deck/" + deck, "Lee");
        assertThat(heading()).isEqualTo(texts.get("missing.title"));
        openAsPresenter("present", "Lee");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("present/deck/" + deck);

        Deck stored = decks.findById(deck).orElseThrow();
        for (SignedIn other : List.of(LEE, ROOT)) {
            assertThatThrownBy(() -> arrange.save(other, stored.titled("Mine"))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> arrange.delete(other, deck)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> keep.keep(other, deck, new ViewAddress("age", ""), Locale.ENGLISH))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> arrange.copy(LEE, deck, texts)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> arrange.save(LEE, new Deck(deck, stored.version(), "Lee", "Mine", stored.changed(),
                List.of()))).as("a forged owner").isInstanceOf(Refused.class);
        assertThat(decks.findById(deck)).contains(stored);
    }

    @Test
    void anAdminSeesAndCopiesADeckOfSomebodyElse() {
        long deck = deck("gender");
        openAsAdmin("present", "root");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("present/deck/" + deck);

        openAsAdmin("present/deck/" + deck, "root");
        assertThat(field("deck.step.title").isReadOnly()).isTrue();
        assertThat(_find(AddStep.class)).isEmpty();
        press("decks.copy");

        assertThat(heading()).isEqualTo(texts.get("decks.copyOf", "Talk"));
        assertThat(decks.of("root")).singleElement().extracting(Deck::steps).isEqualTo(
                decks.findById(deck).orElseThrow().steps());
    }

    @Test
    void nothingIsMarkup() {
        long deck = deck("gender");
        open(deck);
        type(field("deck.title"), "<b>Bold</b>");

        assertThat(_get(H1.class).getElement().getOuterHTML()).contains("&lt;b&gt;");
    }

    /** A deck of Kim's with these views. */
    private long deck(String... views) {
        long id = arrange.make(KIM, "Talk").number();
        Stream.of(views).forEach(view -> keep.keep(KIM, id, new ViewAddress(view, ""), Locale.ENGLISH));
        return id;
    }

    private void open(long deck) {
        openAsPresenter("present/deck/" + deck, "Kim");
    }

    private void add(String address) {
        _setValue(field("deck.add.address"), address);
        press("deck.add");
    }

    private static void choose(int step) {
        _click(_find(NativeButton.class, s -> s.withClasses("step-title")).get(step));
    }

    private static void move(int from, int to) {
        var data = JacksonUtils.createObjectNode();
        data.put(StepList.FROM, from);
        data.put(StepList.TO, to);
        BasicUtilsKt._fireDomEvent(_get(StepList.class), StepList.MOVED, data);
    }

    private static NativeButton arrow(int step, String what) {
        return _find(_find(ListItem.class, s -> s.withPredicate(i -> i.getElement().hasAttribute("draggable")))
                .get(step), NativeButton.class, s -> s.withPredicate(b -> label(b).startsWith(what))).getFirst();
    }

    private static String label(NativeButton button) {
        return String.valueOf(button.getElement().getAttribute("aria-label"));
    }

    private List<String> order() {
        return steps().stream().map(DeckStep::address).toList();
    }

    private List<DeckStep> steps() {
        return decks.of("Kim").getFirst().steps();
    }

    private void press(String key) {
        _click(_find(NativeButton.class, s -> s.withText(texts.get(key))).getFirst());
    }

    private TextField field(String key) {
        return _get(TextField.class, s -> s.withLabel(texts.get(key)));
    }

    /** As a browser does. */
    private static <F extends Component & HasValue<?, String>> void type(F field, String text) {
        _setValue(field, text);
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream()
                .map(Paragraph::getText).toList();
    }
}
