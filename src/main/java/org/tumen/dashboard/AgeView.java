package org.tumen.dashboard;

import com.vaadin.flow.router.Route;

/** Age demographics: how old people were on arrival. */
@Route("age")
final class AgeView extends TopicView {

    AgeView(TopicPages pages) {
        super(Topic.AGE, pages);
    }
}
