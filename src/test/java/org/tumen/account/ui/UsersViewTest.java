package org.tumen.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.account.Account;
import org.tumen.account.Accounts;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Role;

/** Admins make accounts, change them, and cannot lock everybody out. */
class UsersViewTest extends SignedInPages {

    @Autowired
    private Accounts accounts;

    @Autowired
    private ChangeAccounts change;

    @Test
    void listsAllAccounts() {
        Account kim = admin("Kim");
        presenter("Lee");
        change.invite("Choi", Role.ADMIN);
        open("admin/users", kim);

        assertThat(GridKt._findAll(grid())).extracting(Account::name).containsExactly("Choi", "Kim", "Lee");
        assertThat(row(0)).contains("Choi", texts.get("role.ADMIN"), texts.get("users.waiting"));
        assertThat(row(2)).contains("Lee", texts.get("role.PRESENTER"), texts.get("users.enabled"));
    }

    @Test
    void givesTheLinkForANewAccountOnce() {
        Account kim = admin("Kim");
        open("admin/users", kim);
        type("name", "Lee");
        send();

        String link = _get(Input.class, s -> s.withId("link")).getValue();
        assertThat(messages()).containsExactly(texts.get("users.invited", "Lee", 7));
        assertThat(link).startsWith("http").contains("/setup#token=");
        assertThat(change.invitedBy(link.replaceFirst(".*token=", ""))).hasValueSatisfying(a ->
                assertThat(a.name()).isEqualTo("Lee"));

        open("admin/users", kim);
        assertThat(_find(Input.class, s -> s.withId("link"))).isEmpty();
    }

    @Test
    void saysThatANameIsTaken() {
        open("admin/users", admin("Kim"));
        type("name", "kim");
        send();

        assertThat(messages()).containsExactly(texts.get("account.refused.NAME_TAKEN"));
        assertThat(accounts.count()).isEqualTo(1);
    }

    @Test
    void disablesEnablesAndGivesAnotherRole() {
        Account kim = admin("Kim");
        long lee = presenter("Lee").number();
        open("admin/users", kim);

        press(1, "users.disable");
        assertThat(accounts.findById(lee).orElseThrow().disabled()).isTrue();
        assertThat(row(1)).contains(texts.get("users.disabled"));
        press(1, "users.enable");
        assertThat(accounts.findById(lee).orElseThrow().disabled()).isFalse();
        press(1, "users.make.ADMIN");
        assertThat(accounts.findById(lee).orElseThrow().role()).isEqualTo(Role.ADMIN);
        press(1, "users.reset");
        assertThat(accounts.findById(lee).orElseThrow().linkDigest()).isNotNull();
    }

    @Test
    void keepsTheLastAdmin() {
        Account kim = admin("Kim");
        open("admin/users", kim);

        press(0, "users.disable");
        assertThat(messages()).containsExactly(texts.get("account.refused.LAST_ADMIN"));
        press(0, "users.make.PRESENTER");
        assertThat(messages()).containsExactly(texts.get("account.refused.LAST_ADMIN"));
        assertThat(accounts.findById(kim.number())).contains(kim);
    }

    @Test
    void isNotForPresenters() {
        admin("Kim");
        open("admin/users", presenter("Lee"));

        assertThat(heading()).isEqualTo(texts.get("forbidden.title"));
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void isNotForReaders() {
        open("admin/users");

        assertThat(heading()).isEqualTo(texts.get("login.title"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Account> grid() {
        return _get(Grid.class);
    }

    private static List<String> row(int index) {
        return GridKt._getFormattedRow(grid(), index);
    }

    private void press(int row, String action) {
        Component actions = GridKt._getCellComponent(grid(), row, "actions");
        _click(_get(actions, NativeButton.class, s -> s.withText(texts.get(action))));
    }
}
