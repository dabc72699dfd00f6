package org.tumen.present.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** A clock that the browser keeps going: the time of day, or how much time has passed. */
@Tag("tumen-clock")
@JsModule("./clock.ts")
final class RunningClock extends Component {

    /** Shows how much time has passed, of which so much has already. */
    void passed(Duration time) {
        getElement().setAttribute("elapsed", String.valueOf(Math.max(0, time.toSeconds())));
    }
}
