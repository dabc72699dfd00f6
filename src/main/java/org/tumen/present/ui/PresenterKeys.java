package org.tumen.present.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.function.Consumer;
import org.tumen.present.deck.PresenterRoute;

/** The keys with which a presenter goes through a deck, wherever on the page the focus is. */
@Tag("tumen-keys")
@JsModule("./keys.ts")
final class PresenterKeys extends Component {

    /** Event from the browser: one of these keys was pressed. */
    static final String PRESSED = "way";
    /** Which of them. */
    static final String WHICH = "event.detail";

    PresenterKeys(Consumer<PresenterRoute> go) {
        getElement().addEventListener(PRESSED, e -> Arrays.stream(PresenterRoute.values())
                .filter(way -> way.name().equals(e.getEventData().path(WHICH).asString())).forEach(go))
                .addEventData(WHICH);
    }
}
