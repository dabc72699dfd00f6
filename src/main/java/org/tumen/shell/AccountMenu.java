package org.tumen.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.tumen.account.CurrentAccount;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.kit.Texts;

/** For somebody signed in: where their work is, their account, and the way out. */
@StyleSheet("staff.css")
final class AccountMenu extends Composite<NativeDetails> implements AfterNavigationObserver {

    /** The pages in their order; one without a view is left out. */
    private static final List<Entry> ENTRIES = List.of(new Entry("present", Role.PRESENTER),
            new Entry("admin/upload", Role.ADMIN), new Entry("admin/releases", Role.ADMIN),
            new Entry("admin/users", Role.ADMIN), new Entry("admin/audit", Role.ADMIN),
            new Entry("account", Role.PRESENTER));

    /** A page, named by the text {@code account.link.} with its path, and who may open it. */
    private record Entry(String path, Role needed) {
    }

    AccountMenu(Texts texts, SignedIn person, CurrentAccount current) {
        Div list = new Div();
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        ENTRIES.stream().filter(e -> person.may(e.needed()) && routes.isPathAvailable(e.path()))
                .forEach(e -> list.add(new Anchor(e.path(), texts.get("account.link." + e.path()))));
        list.add(new NativeButton(texts.get("account.signOut"), e -> current.signOut()));
        getContent().setSummaryText(person.name());
        getContent().getSummary().getElement().setAttribute("aria-label", texts.get("account.menu", person.name()));
        getContent().setContent(list);
        getContent().addClassName("account");
    }

    /** It has led where it should. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getContent().setOpen(false);
    }
}
