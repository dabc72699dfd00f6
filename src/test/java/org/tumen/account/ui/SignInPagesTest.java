package org.tumen.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tumen.account.Account;
import org.tumen.account.Accounts;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.FirstLink;
import org.tumen.account.Outcome;
import org.tumen.account.Person;
import org.tumen.account.Role;
import org.tumen.account.signin.SignInAttempts;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;

/** Signing in, setting up an account by its link, and changing one's own password. */
class SignInPagesTest extends SignedInPages {

    @Autowired
    private FirstLink first;

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private AuditLog audit;

    @Test
    void thePasswordNeverReachesThePage() {
        open("login");

        assertThat(heading()).isEqualTo(texts.get("login.title"));
        assertThat(_find(_get(Main.class), Input.class)).isEmpty();
        String form = _get(BrowserForm.class).getElement().getOuterHTML();
        assertThat(form).contains("method=\"post\"", "action=\"login\"", "autocomplete=\"username\"",
                "autocomplete=\"current-password\"", "<label for=\"username\">", "<label for=\"password\">");
    }

    @Test
    void theSignInPageSaysWhatWentWrong() {
        open("login");
        assertThat(messages()).isEmpty();
        open("login?wrong");
        assertThat(messages()).containsExactly(texts.get("login.wrong"));
        open("login?wait=12");
        assertThat(messages()).containsExactly(texts.get("login.wait", 12));
        open("login?wait=3841");
        assertThat(messages()).containsExactly(texts.get("login.waitMinutes", 65));
        open("login?wait=soon");
        assertThat(messages()).isEmpty();
        open("login?stale");
        assertThat(messages()).containsExactly(texts.get("login.stale"));
    }

    @Test
    void whoIsSignedInNeedNotSignIn() {
        open("login", admin("Kim"));

        assertThat(heading()).isEqualTo(texts.get("overview.heading"));
    }

    @Test
    void theFrameLeadsReadersToTheSignInPageAndNobodyElse() {
        open("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("login").doesNotContain("admin/users");
        assertThat(buttons()).doesNotContain(texts.get("account.signOut"));

        open("", admin("Kim"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("admin/users", "account")
                .doesNotContain("login");
        assertThat(_find(NativeDetails.class, s -> s.withClasses("account"))).singleElement()
                .extracting(NativeDetails::getSummaryText).isEqualTo("Kim");
        assertThat(buttons()).contains(texts.get("account.signOut"));

        open("", presenter("Lee"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("account").doesNotContain("admin/users");
    }

    @Test
    void theFirstLinkMakesAnAdminAndSignsIn() {
        String token = first.renew();
        openLink(token);
        type("name", "Kim");
        type("new-password", SECRET);
        type("new-password-again", SECRET);
        send();

        assertThat(messages()).isEmpty();
        assertThat(owner()).isEqualTo("Kim");
        assertThat(accounts.findByNameKey("kim").orElseThrow().role()).isEqualTo(Role.ADMIN);
        openLink(token);
        assertThat(lead()).isEqualTo(texts.get("setup.ended"));
        assertThat(_find(BrowserForm.class)).isEmpty();
    }

    @Test
    void theFirstLinkSaysWhatIsWrongAndStaysGood() {
        String token = first.renew();
        openLink(token);
        type("name", "Kim");
        type("new-password", "too short");
        type("new-password-again", "too short");
        send();

        assertThat(messages()).containsExactly(texts.get("account.refused.TOO_SHORT", 12));
        assertThat(owner()).isNull();
        assertThat(accounts.count()).isZero();
        assertThat(first.opens(token)).isTrue();
    }

    @Test
    void aLinkOfAnAdminSetsThePasswordOfThatAccount() {
        admin("Kim");
        Outcome.Invited invited = (Outcome.Invited) change.invite("Lee", Role.PRESENTER);
        openLink(invited.token());
        assertThat(lead()).isEqualTo(texts.get("setup.lead"));
        assertThat(_get(Input.class, s -> s.withId("name")).getValue()).isEqualTo("Lee");
        type("name", "Kim");
        type("new-password", "another river");
        type("new-password-again", "another river");
        send();

        assertThat(owner()).isEqualTo("Lee");
        assertThat(encoder.matches("another river", accounts.findByNameKey("lee").orElseThrow().password())).isTrue();
        assertThat(encoder.matches(SECRET, accounts.findByNameKey("kim").orElseThrow().password())).isTrue();
    }

    @Test
    void aLinkOfAnOlderVersionStillOpens() {
        admin("Kim");
        open("setup?token=" + ((Outcome.Invited) change.invite("Lee", Role.PRESENTER)).token());

        assertThat(_get(Input.class, s -> s.withId("name")).getValue()).isEqualTo("Lee");
    }

    @Test
    void aGuessedLinkIsNone() {
        for (String address : List.of("setup?token=", "setup?token=guessed")) {
            open(address);
            assertThat(heading()).isEqualTo(texts.get("missing.title"));
        }
        for (String token : List.of("", "guessed")) {
            openLink(token);
            assertThat(lead()).isEqualTo(texts.get("setup.ended"));
            assertThat(_find(BrowserForm.class)).isEmpty();
        }
    }

    @Test
    void whoKnowsTheOldPasswordChangesIt() {
        Account lee = presenter("Lee");
        open("account", lee);
        type("old-password", SECRET);
        type("new-password", "another river");
        type("new-password-again", "another river");
        send();

        assertThat(messages()).containsExactly(texts.get("account.changed"));
        Account changed = accounts.findById(lee.number()).orElseThrow();
        assertThat(encoder.matches("another river", changed.password())).isTrue();
        assertThat(new Person(lee).stillIs(changed)).as("other sessions").isFalse();
        assertThat(owner()).isEqualTo("Lee");
    }

    @Test
    void whoDoesNotKnowTheOldPasswordMustNotGuess() {
        Account choi = presenter("Choi");
        open("account", choi);
        type("new-password", "another river");
        type("new-password-again", "another river");
        for (int i = 0; i < SignInAttempts.PER_DEVICE; i++) {
            type("old-password", "guess " + i);
            send();
            assertThat(messages()).containsExactly(texts.get("account.refused.WRONG_PASSWORD"));
        }
        type("old-password", SECRET);
        send();

        assertThat(messages()).containsExactly(texts.get("account.refused.TOO_MANY_ATTEMPTS"));
        assertThat(accounts.findById(choi.number())).contains(choi);
        assertThat(audit.entries(AuditFilter.ALL, 0, 1)).extracting(AuditEntry::author, AuditEntry::action)
                .containsExactly(tuple("Choi", AuditEntry.Action.SIGN_IN_REFUSED));
    }

    @Test
    void whoSignsOutEverywhereElseStaysHere() {
        Account lee = presenter("Lee");
        open("account", lee);
        _click(_get(NativeButton.class, s -> s.withText(texts.get("account.kept.endOthers"))));

        assertThat(messages()).containsExactly(texts.get("account.kept.endedOthers"));
        assertThat(new Person(lee).stillIs(accounts.findById(lee.number()).orElseThrow())).isFalse();
        assertThat(owner()).isEqualTo("Lee");
    }

    /** Opens a link as the browser does, which hands the token over once the page is there. */
    private void openLink(String token) {
        open("setup");
        assertThat(lead()).isEqualTo(texts.get("setup.reading"));
        _get(SetupView.class).open(token);
    }

    private static String lead() {
        return _find(_get(Main.class), Paragraph.class, s -> s.withPredicate(p -> !p.hasClassName("notice")))
                .getFirst().getText();
    }

    @Test
    void readersHaveNoAccountToSee() {
        open("account");

        assertThat(heading()).isEqualTo(texts.get("login.title"));
    }
}
