package org.tumen.dashboard;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where every figure comes from, what to mind about it, and what the words mean. */
@Route("sources")
@AnonymousAllowed
final class SourcesView extends TopicView {

    SourcesView(TopicPages pages) {
        super(Topic.SOURCES, pages);
    }
}
