package org.tumen.dashboard;

import com.vaadin.flow.router.Route;

/** Gender trends: who arrives in South Korea, by sex. */
@Route("gender")
final class GenderView extends TopicView {

    GenderView(TopicPages pages) {
        super(Topic.GENDER, pages);
    }
}
