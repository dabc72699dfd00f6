package org.tumen.dashboard;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where people from the North live, or pass through. */
@Route("destinations")
@AnonymousAllowed
final class DestinationsView extends TopicView {

    DestinationsView(TopicPages pages) {
        super(Topic.DESTINATIONS, pages);
    }
}
