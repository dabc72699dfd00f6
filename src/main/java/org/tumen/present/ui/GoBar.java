package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.present.deck.Deck;
import org.tumen.present.deck.PresenterRoute;
import org.tumen.present.room.Room;

/** Back and on in a deck, by button and by key, always in reach. */
final class GoBar extends Composite<Div> {

    private final Texts texts;
    private final NativeButton back;
    private final NativeButton on;
    private final Span where = new Span();

    GoBar(Texts texts, Consumer<PresenterRoute> go) {
        this.texts = texts;
        back = new NativeButton(texts.get("console.back"), e -> go.accept(PresenterRoute.BACK));
        on = new NativeButton(texts.get("console.on"), e -> go.accept(PresenterRoute.ON));
        on.addClassName("primary");
        Page.status(where);
        getContent().addClassName("go-bar");
        getContent().add(back, where, on, new PresenterKeys(go));
    }

    /** Says which step is shown. */
    void show(Room room, Deck deck, boolean driving) {
        int count = deck.steps().size();
        where.setText(texts.get("console.step", Math.min(Optional.ofNullable(room.step()).orElse(0) + 1, count),
                count));
        back.setEnabled(driving);
        on.setEnabled(driving);
    }
}
