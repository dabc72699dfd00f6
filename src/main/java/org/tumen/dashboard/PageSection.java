package org.tumen.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;

/** A part of a page below its figures. */
abstract class PageSection extends Composite<Section> {

    /** Shows what this page has for it, or hides itself where that is nothing. */
    abstract void show(TopicPage page, ViewState state);
}
