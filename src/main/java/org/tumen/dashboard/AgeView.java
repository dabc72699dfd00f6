package org.tumen.dashboard;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Age demographics: how old people were on arrival. */
@Route("age")
@AnonymousAllowed
final class AgeView extends TopicView {

    AgeView(TopicPages pages) {
        super(Topic.AGE, pages);
    }
}
