package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Gender trends: who arrives in South Korea, by sex. */
@Route("gender")
@AnonymousAllowed
final class GenderView extends TopicView {

    GenderView(TopicPages pages) {
        super(Topic.GENDER, pages);
    }
}
