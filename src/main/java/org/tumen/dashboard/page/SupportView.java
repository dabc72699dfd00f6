package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** What people are given in South Korea, and how they get on there. */
@Route("support")
@AnonymousAllowed
final class SupportView extends TopicView {

    SupportView(TopicPages pages) {
        super(Topic.SUPPORT, pages);
    }
}
