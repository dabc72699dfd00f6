package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Age demographics: how old people were on arrival. */
@Route("age")
@AnonymousAllowed
final class AgeView extends TopicView {

    AgeView(TopicPages pages) {
        super(Topic.AGE, pages);
    }
}
