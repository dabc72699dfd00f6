package org.tumen.upload.rule;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tumen.kit.Texts;
import org.tumen.upload.sheet.Problem.Severity;

/** A badge that says in a word how grave a problem is. */
public final class SeverityMark extends Span {

    /** @param texts texts in the language of the word */
    public SeverityMark(Severity severity, Texts texts) {
        super(texts.get("findings." + severity.name()));
        addClassNames("severity", "severity-" + severity.name().toLowerCase(Locale.ROOT));
    }
}
