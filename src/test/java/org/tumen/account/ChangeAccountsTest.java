package org.tumen.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tumen.account.Outcome.Invited;
import org.tumen.account.Outcome.Made;
import org.tumen.account.Outcome.Reason;
import org.tumen.account.Outcome.Refused;

/** Accounts are made once, keep no password that can be read, and never leave the house without an admin. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:hsqldb:mem:changes;hsqldb.tx=mvcc")
class ChangeAccountsTest {

    private static final String SECRET = "a long river";

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FirstLink first;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void clear() {
        jdbc.update("delete from account");
    }

    @Test
    void keepsPasswordsEncodedOnly() {
        admin("Kim");

        List<String> kept = jdbc.queryForList("select password from account", String.class);
        assertThat(kept).singleElement().asString().startsWith("{bcrypt}").doesNotContain(SECRET);
        assertThat(encoder.matches(SECRET, kept.getFirst())).isTrue();
        assertThat(accounts.all()).singleElement().asString().doesNotContain("bcrypt");
    }

    @Test
    void keepsLinksAsDigestsOnly() {
        Invited invited = invited("Lee", Role.PRESENTER);

        assertThat(jdbc.queryForList("select link_digest from account", String.class)).singleElement()
                .isEqualTo(Token.digest(invited.token())).isNotEqualTo(invited.token());
        assertThat(invited.token()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void theFirstIsMadeOnceByWhoeverHasTheLink() {
        String token = first.renew();

        assertThat(change.makeFirst("another", "Kim", SECRET, SECRET)).isEqualTo(new Refused(Reason.LINK_ENDED));
        assertThat(change.makeFirst(token, "Kim", SECRET, SECRET)).isInstanceOf(Made.class);
        assertThat(change.makeFirst(token, "Lee", SECRET, SECRET)).isEqualTo(new Refused(Reason.LINK_ENDED));
        assertThat(accounts.all()).extracting(Account::name, Account::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kim", Role.ADMIN));
    }

    @Test
    void aNewerLinkEndsTheOneBefore() {
        String token = first.renew();
        first.renew();

        assertThat(first.opens(token)).isFalse();
        assertThat(first.opens("")).isFalse();
    }

    @Test
    void noFirstIsMadeWhereThereIsAnAccount() {
        admin("Kim");

        assertThat(change.makeFirst(first.renew(), "Lee", SECRET, SECRET)).isEqualTo(new Refused(Reason.LINK_ENDED));
    }

    @Test
    void namesAreUniqueHoweverTheyAreTyped() {
        admin("Kim");

        assertThat(change.invite(" KIM ", Role.PRESENTER)).isEqualTo(new Refused(Reason.NAME_TAKEN));
        assertThat(change.invite("\u200B", Role.PRESENTER)).isEqualTo(new Refused(Reason.NAME_UNUSABLE));
    }

    @Test
    void aLinkSetsAPasswordOnce() {
        Invited invited = invited("Lee", Role.PRESENTER);

        assertThat(change.passwordByLink(invited.token(), "short", "short")).isEqualTo(new Refused(Reason.TOO_SHORT));
        assertThat(change.passwordByLink(invited.token(), SECRET, SECRET)).isInstanceOf(Made.class);
        assertThat(change.passwordByLink(invited.token(), SECRET, SECRET)).isEqualTo(new Refused(Reason.LINK_ENDED));
    }

    @Test
    void aLinkEnds() {
        Invited invited = invited("Lee", Role.PRESENTER);
        jdbc.update("update account set link_until = current_timestamp - interval '1' minute");

        assertThat(change.invitedBy(invited.token())).isEmpty();
        assertThat(change.passwordByLink(invited.token(), SECRET, SECRET)).isEqualTo(new Refused(Reason.LINK_ENDED));
    }

    @Test
    void aDisabledAccountHasNoLink() {
        Invited invited = invited("Lee", Role.PRESENTER);
        change.disabled(invited.account().number(), true);

        assertThat(change.invitedBy(invited.token())).isEmpty();
    }

    @Test
    void theOldPasswordHoldsUntilTheLinkIsUsed() {
        Account kim = admin("Kim");

        assertThat(change.link(kim.number())).isInstanceOf(Invited.class);
        assertThat(accounts.findById(kim.number()).orElseThrow().usable()).isTrue();
    }

    @Test
    void theLastAdminWhoCanSignInStays() {
        Account kim = admin("Kim");
        long invited = invited("Lee", Role.ADMIN).account().number();

        assertThat(change.disabled(kim.number(), true)).isEqualTo(new Refused(Reason.LAST_ADMIN));
        assertThat(change.role(kim.number(), Role.PRESENTER)).isEqualTo(new Refused(Reason.LAST_ADMIN));
        // Whoever has no password yet is no help.
        assertThat(change.disabled(invited, true)).isInstanceOf(Made.class);
        assertThat(change.role(kim.number(), Role.ADMIN)).isInstanceOf(Made.class);
    }

    @Test
    void twoAdminsCannotDemoteEachOtherAtTheSameMoment() throws Exception {
        for (int round = 0; round < 20; round++) {
            clear();
            Account kim = admin("Kim");
            Invited invited = invited("Lee", Role.ADMIN);
            long lee = ((Made) change.passwordByLink(invited.token(), SECRET, SECRET)).account().number();
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                List<Future<Outcome>> both = two.invokeAll(Stream.<Callable<Outcome>>of(
                        () -> change.role(kim.number(), Role.PRESENTER), () -> change.disabled(lee, true)).toList());
                assertThat(both).extracting(Future::resultNow).filteredOn(Made.class::isInstance).hasSize(1);
            }
        }
    }

    private Account admin(String name) {
        return ((Made) change.makeFirst(name, SECRET, SECRET)).account();
    }

    private Invited invited(String name, Role role) {
        return (Invited) change.invite(name, role);
    }
}
