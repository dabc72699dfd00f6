package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Where people from the North live, or pass through. */
@Route("destinations")
@AnonymousAllowed
final class DestinationsView extends TopicView {

    DestinationsView(TopicPages pages) {
        super(Topic.DESTINATIONS, pages);
    }
}
