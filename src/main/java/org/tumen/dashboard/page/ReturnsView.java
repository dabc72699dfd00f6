package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Double defectors: confirmed returns to the North, estimates and intentions apart. */
@Route("returns")
@AnonymousAllowed
final class ReturnsView extends TopicView {

    ReturnsView(TopicPages pages) {
        super(Topic.RETURNS, pages);
    }
}
