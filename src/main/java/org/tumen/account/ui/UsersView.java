package org.tumen.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.tumen.account.Accounts;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome;
import org.tumen.account.Role;
import org.tumen.account.signin.SignInAddress;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Page;
import org.tumen.kit.PublicAddress;
import org.tumen.kit.Texts;

/** Who has an account: made, given another role, disabled and enabled, and sent a link for a new password. */
@Route("admin/users")
@RolesAllowed(Role.Names.ADMIN)
final class UsersView extends Composite<Main> implements HasDynamicTitle {

    private final Texts texts = new Texts(getLocale());
    private final Message message = new Message();
    private final FormLine link = new FormLine("link", texts.get("users.link"), "text", "off");
    private final FormLine name = new FormLine("name", texts.get("account.name"), "text", "off");
    private final Select<Role> role = new Select<>();
    private final AccountGrid grid;
    private final Accounts accounts;
    private final ChangeAccounts change;
    private final PublicAddress address;

    UsersView(Accounts accounts, ChangeAccounts change, CivilTime time, PublicAddress address) {
        this.accounts = accounts;
        this.change = change;
        this.address = address;
        this.grid = new AccountGrid(texts, change, time, this::show);
    }

    @Override
    protected Main initContent() {
        Header head = Page.head(new H1(texts.get("users.title")), new Paragraph(texts.get("users.lead")));
        link.setVisible(false);
        if (address.given().isEmpty()) {
            link.expecting(texts.get("users.linkHere", address.start(request())));
        }
        Div card = new Div(message, link, grid);
        card.addClassName("card");
        Main main = new Page(head, card, newcomer());
        main.addClassName("overview");
        grid.show(accounts.all());
        return main;
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("users.title"));
    }

    private Section newcomer() {
        role.setLabel(texts.get("users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> texts.get("role." + r.name()));
        role.setValue(Role.PRESENTER);
        NativeButton send = new NativeButton(texts.get("users.add"));
        send.getElement().setAttribute("type", "submit");
        BrowserForm form = BrowserForm.answeredBy(() -> show(change.invite(name.value(), role.getValue())));
        form.add(name, role, send);
        Section section = new Section(new H2(texts.get("users.new")), form);
        section.addClassNames("card", "narrow");
        return section;
    }

    /** Says what became of a change, with the link where there is one: it cannot be shown again. */
    private void show(Outcome outcome) {
        link.setVisible(outcome instanceof Outcome.Invited);
        message.say(switch (outcome) {
            case Outcome.Made made -> texts.get("users.made", made.account().name());
            case Outcome.Invited invited -> {
                name.clear();
                link.fixed(address.of(SignInAddress.setup(invited.token()), request()));
                yield texts.get("users.invited", invited.account().name(), ChangeAccounts.LINK_LASTS.toDays());
            }
            case Outcome.Refused refused -> Refusals.text(texts, refused.reason());
        });
        grid.show(accounts.all());
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
