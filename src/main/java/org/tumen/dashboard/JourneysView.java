package org.tumen.dashboard;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Routes, prices, trafficking, and those who were sent back. */
@Route("journeys")
@AnonymousAllowed
final class JourneysView extends TopicView {

    JourneysView(TopicPages pages) {
        super(Topic.JOURNEYS, pages);
    }
}
