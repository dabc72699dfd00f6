package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Where people come from, what they did there, and why they left. */
@Route("background")
@AnonymousAllowed
final class BackgroundView extends TopicView {

    BackgroundView(TopicPages pages) {
        super(Topic.BACKGROUND, pages);
    }
}
