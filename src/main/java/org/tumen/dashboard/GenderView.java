package org.tumen.dashboard;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Gender trends: who arrives in South Korea, by sex. */
@Route("gender")
@AnonymousAllowed
final class GenderView extends TopicView {

    GenderView(TopicPages pages) {
        super(Topic.GENDER, pages);
    }
}
