package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tumen.account.CurrentAccount;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.Arranged;
import org.tumen.present.deck.Deck;
import org.tumen.present.deck.DeckStep;
import org.tumen.present.deck.KeepStep;
import org.tumen.present.deck.PresentDeck;
import org.tumen.present.room.Refused;

/** One deck: its steps in their order, and the one that is chosen. Every change is stored at once. */
@Route(DeckView.PATH)
@RolesAllowed({Role.Names.PRESENTER, Role.Names.ADMIN})
final class DeckView extends Composite<Page> implements HasUrlParameter<Long>, HasDynamicTitle, StepEditor.Pressed {

    static final String PATH = "present/deck";

    private final Texts texts = new Texts(getLocale());
    private final ArrangeDeck arrange;
    private final PresentDeck present;
    private final KeepStep keep;
    private final Screens views;
    private final SignedIn me;
    private final UndoNotices notices = new UndoNotices(texts);
    private final Paragraph none = new Paragraph(texts.get("deck.none"));
    private @Nullable Deck deck;
    private @Nullable DeckHead head;
    private @Nullable StepList list;
    private @Nullable StepEditor editor;
    private int chosen;

    DeckView(ArrangeDeck arrange, PresentDeck present, KeepStep keep, Screens views, CurrentAccount current) {
        this.arrange = arrange;
        this.present = present;
        this.keep = keep;
        this.views = views;
        this.me = current.signedIn().orElseThrow();
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        deck = arrange.read(me, id).orElseThrow(NotFoundException::new);
        boolean mine = ArrangeDeck.owns(me, deck);
        head = new DeckHead(texts, mine, typed -> save(deck().titled(typed), typed), this::begin, this::copyAll);
        list = new StepList(texts, this::choose, mine ? this::move : null);
        editor = new StepEditor(texts, views, mine, this);
        Section steps = new Section(new H2(texts.get("deck.steps")), none, list);
        steps.addClassName("card");
        if (mine) {
            steps.add(new AddStep(texts, keep, this::add));
        }
        Div body = new Div(steps, editor);
        body.addClassName("deck-body");
        chosen = 0;
        notices.clear();
        getContent().removeAll();
        getContent().add(head, notices, body);
        getContent().addClassName("admin");
        show();
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", deck().title());
    }

    private void begin() {
        try {
            UI.getCurrent().navigate(ConsoleView.PATH + "/" + present.begin(me, deck()).code());
        } catch (Refused e) {
            notices.say(texts.get("present.refused." + e.reason().name()));
        }
    }

    private void copyAll() {
        UI.getCurrent().navigate(DeckView.class, arrange.copy(me, deck().number(), texts).number());
    }

    private void choose(int step) {
        chosen = step;
        show();
    }

    private void add(DeckStep step) {
        int end = deck().steps().size();
        if (end >= Deck.MOST_STEPS) {
            throw new Refused(Refused.Reason.TOO_MANY_STEPS);
        }
        chosen = end;
        save(deck().plus(end, step), step.address());
    }

    private void move(int from, int to) {
        chosen = to;
        String name = deck().steps().get(from).title();
        save(deck().moved(from, to), "");
        Objects.requireNonNull(head).say(texts.get("deck.moved", name, to + 1, deck().steps().size()));
        Objects.requireNonNull(list).focus(to);
    }

    @Override
    public void change(UnaryOperator<DeckStep> change, String typed) {
        save(deck().with(chosen, change.apply(deck().steps().get(chosen))), typed);
    }

    @Override
    public void copy() {
        if (deck().steps().size() < Deck.MOST_STEPS) {
            chosen++;
            save(deck().plus(chosen, deck().steps().get(chosen - 1)), "");
        } else {
            notices.say(texts.get("present.refused.TOO_MANY_STEPS"));
        }
    }

    @Override
    public void remove() {
        int position = chosen;
        DeckStep step = deck().steps().get(position);
        if (save(deck().without(position), "")) {
            notices.offer(texts.get("deck.removed", step.title()), () -> {
                chosen = Math.min(position, deck().steps().size());
                save(deck().plus(chosen, step), "");
            });
        }
    }

    /**
     * Stores a change. If the deck was changed elsewhere, says so, shows that state, and applies what was typed to it.
     */
    private boolean save(Deck changed, String typed) {
        DeckHead top = Objects.requireNonNull(head);
        Arranged outcome = arrange.save(me, changed);
        switch (outcome) {
            case Arranged.Stored(Deck stored) -> {
                deck = stored;
                top.say(texts.get("deck.saved"));
            }
            case Arranged.Newer(Deck newer) -> {
                deck = newer;
                top.say("");
                notices.say(typed.isBlank() ? texts.get("deck.newer") : texts.get("deck.newer.typed", typed));
            }
            case Arranged.Gone gone -> notices.offer(texts.get("deck.gone"), () -> {
                deck = arrange.bringBack(me, changed);
                show();
            });
        }
        show();
        return outcome instanceof Arranged.Stored;
    }

    private void show() {
        chosen = Math.clamp(chosen, 0, Math.max(0, deck().steps().size() - 1));
        Objects.requireNonNull(head).show(deck());
        boolean empty = deck().steps().isEmpty();
        none.setVisible(empty);
        Objects.requireNonNull(list).show(deck().steps(), chosen);
        Objects.requireNonNull(editor).show(empty ? null : deck().steps().get(chosen));
    }

    private Deck deck() {
        return Objects.requireNonNull(deck);
    }
}
