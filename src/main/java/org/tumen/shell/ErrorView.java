package org.tumen.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.tumen.account.CurrentAccount;
import org.tumen.account.Role;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;

/**
 * Says that there is no page at an address, and where to go instead. Below {@code /admin} it says to presenters what
 * they read of every page there: that it is not for them.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class ErrorView extends Composite<Page> implements HasErrorParameter<NotFoundException>, BeforeEnterObserver,
        HasDynamicTitle {

    private final CurrentAccount current;

    ErrorView(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean admins = event.getLocation().getFirstSegment().equals("admin");
        if (admins && current.signedIn().filter(person -> !person.may(Role.ADMIN)).isPresent()) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Texts texts = new Texts(getLocale());
        getContent().removeAll();
        getContent().add(new H1(texts.get("missing.title")),
                new Paragraph(texts.get("missing.text", event.getLocation().getPath())),
                new Anchor("", texts.get("missing.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        Texts texts = new Texts(getLocale());
        return texts.get("page.title", texts.get("missing.title"));
    }
}
