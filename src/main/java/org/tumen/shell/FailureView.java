package org.tumen.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;

/** Says that a page could not be made; the number it names is in the log beside what went wrong. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class FailureView extends Composite<Page> implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {} at {}", number, event.getLocation().getPath(), parameter.getException());
        Texts texts = new Texts(getLocale());
        getContent().removeAll();
        getContent().add(new H1(texts.get("failure.title")), new Paragraph(texts.get("failure.text", number)),
                new Anchor("", texts.get("missing.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
