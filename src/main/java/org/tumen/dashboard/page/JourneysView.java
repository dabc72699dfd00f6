package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Routes, prices, trafficking, and those who were sent back. */
@Route("journeys")
@AnonymousAllowed
final class JourneysView extends TopicView {

    JourneysView(TopicPages pages) {
        super(Topic.JOURNEYS, pages);
    }
}
