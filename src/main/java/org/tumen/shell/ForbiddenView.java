package org.tumen.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;

/** Says that a page is not for the account that somebody is signed in with. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class ForbiddenView extends Composite<Page> implements HasErrorParameter<AccessDeniedException>,
        HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        Texts texts = new Texts(getLocale());
        getContent().removeAll();
        getContent().add(new H1(texts.get("forbidden.title")),
                new Paragraph(texts.get("forbidden.text", event.getLocation().getPath())),
                new Anchor("", texts.get("missing.home")));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        Texts texts = new Texts(getLocale());
        return texts.get("page.title", texts.get("forbidden.title"));
    }
}
