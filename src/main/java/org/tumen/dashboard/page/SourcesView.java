package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Where every figure comes from, what to mind about it, and what the words mean. */
@Route("sources")
@AnonymousAllowed
final class SourcesView extends TopicView {

    SourcesView(TopicPages pages) {
        super(Topic.SOURCES, pages);
    }
}
