package org.tumen.dashboard.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;

/** Books, films and series about people from the North, some of them by them. */
@Route("culture")
@AnonymousAllowed
final class CultureView extends TopicView {

    CultureView(TopicPages pages) {
        super(Topic.CULTURE, pages);
    }
}
