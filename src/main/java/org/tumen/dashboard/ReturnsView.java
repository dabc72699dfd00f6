package org.tumen.dashboard;

import com.vaadin.flow.router.Route;

/** Double defectors: confirmed returns to the North, estimates and intentions apart. */
@Route("returns")
final class ReturnsView extends TopicView {

    ReturnsView(TopicPages pages) {
        super(Topic.RETURNS, pages);
    }
}
