package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Mental health: what studies found, each with how it was measured. */
@Route("mental-health")
@AnonymousAllowed
final class MentalHealthView extends TopicView {

    MentalHealthView(TopicPages pages) {
        super(Topic.MENTAL_HEALTH, pages);
    }
}
