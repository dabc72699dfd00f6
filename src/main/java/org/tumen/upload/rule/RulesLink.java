package org.tumen.upload.rule;

import com.vaadin.flow.component.html.Anchor;
import org.tumen.kit.Texts;

/** A link to the page that lists the rules by which files are checked. */
public final class RulesLink extends Anchor {

    static final String PATH = "admin/rules";

    /** @param texts texts in the language of the page on which the link stands */
    public RulesLink(Texts texts) {
        super(PATH, texts.get("rules.link"));
    }
}
