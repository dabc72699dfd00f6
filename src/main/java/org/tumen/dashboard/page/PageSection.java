package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.view.ViewState;

/** A part of a page below its figures. */
abstract class PageSection extends Composite<Section> {

    /** Shows what this page has for it, or hides itself where that is nothing. */
    abstract void show(TopicPage page, ViewState state);

    /**
     * Shows what a reader sees first of it, where it is the first of its page.
     *
     * @return whether that fills a screen, so that nothing below it is seen yet
     */
    boolean begin(TopicPage page, ViewState state) {
        show(page, state);
        return false;
    }
}
