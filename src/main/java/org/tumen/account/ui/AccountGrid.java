package org.tumen.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tumen.account.Account;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome;
import org.tumen.account.Role;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Texts;

/** The accounts, each with what can be done to it. */
final class AccountGrid extends Composite<Grid<Account>> {

    private final Texts texts;
    private final ChangeAccounts change;
    private final CivilTime time;
    private final Consumer<Outcome> done;

    AccountGrid(Texts texts, ChangeAccounts change, CivilTime time, Consumer<Outcome> done) {
        this.texts = texts;
        this.change = change;
        this.time = time;
        this.done = done;
    }

    @Override
    protected Grid<Account> initContent() {
        Grid<Account> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts.get("users.title"));
        grid.addColumn(Account::name).setHeader(texts.get("account.name")).setWidth("12rem");
        grid.addColumn(a -> texts.get("role." + a.role().name())).setHeader(texts.get("users.role")).setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(this::state).setHeader(texts.get("users.state")).setWidth("11rem").setFlexGrow(0);
        grid.addColumn(a -> time.day(a.created()).toString()).setHeader(texts.get("users.created"))
                .setWidth("8rem").setFlexGrow(0);
        grid.addComponentColumn(this::actions).setKey("actions").setHeader(texts.get("users.actions"))
                .setWidth("26rem");
        return grid;
    }

    void show(List<Account> accounts) {
        getContent().setItems(accounts);
    }

    private String state(Account account) {
        if (account.disabled()) {
            return texts.get("users.disabled");
        }
        return texts.get(account.password() == null ? "users.waiting" : "users.enabled");
    }

    private Div actions(Account account) {
        long id = account.number();
        Role other = account.role() == Role.ADMIN ? Role.PRESENTER : Role.ADMIN;
        Div actions = new Div(button("users.make." + other.name(), account, () -> change.role(id, other)),
                button(account.disabled() ? "users.enable" : "users.disable", account,
                        () -> change.disabled(id, !account.disabled())));
        if (!account.disabled()) {
            actions.add(button("users.reset", account, () -> change.link(id)));
        }
        actions.addClassName("actions");
        return actions;
    }

    private NativeButton button(String key, Account account, Supplier<Outcome> action) {
        NativeButton button = new NativeButton(texts.get(key), e -> done.accept(action.get()));
        button.getElement().setAttribute("aria-label", texts.get("users.action", texts.get(key), account.name()));
        return button;
    }
}
