package org.tumen.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tumen.account.Outcome.Invited;
import org.tumen.account.Outcome.Made;
import org.tumen.account.Outcome.Reason;
import org.tumen.account.Outcome.Refused;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditEntry.Action;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;

/** Accounts are made once, keep no password that can be read, and never leave Tumen without an admin. */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:changes;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/changes"})
@Import(QuickPasswords.class)
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
    private Map<String, PasswordEncoder> encoders;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AuditLog audit;

    @Autowired
    private AtomicBoolean full;

    /** Hears of changes after they were written down, and cannot bear them once it is full. */
    @TestConfiguration
    static class Overflowing {
        private final AtomicBoolean full = new AtomicBoolean();

        @Bean
        AtomicBoolean full() {
            return full;
        }

        @EventListener
        @Order
        void hear(AccountEvent event) {
            if (full.get()) {
                throw new IllegalStateException("no room");
            }
        }
    }

    @AfterEach
    void clear() {
        full.set(false);
        SecurityContextHolder.clearContext();
        jdbc.update("delete from account");
    }

    /** Whoever gets hold of the hashes is to take long for each guess. */
    @Test
    void hashesWithMuchWork() {
        assertThat(encoders.get("passwordEncoder").encode(SECRET)).startsWith("{bcrypt}$2a$10$");
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
    void everyChangeIsWrittenDownAndNoSecret() {
        Account kim = admin("Kim");
        signedIn(kim);
        Invited invited = invited("Lee", Role.PRESENTER);
        long lee = invited.account().number();
        change.role(lee, Role.ADMIN);
        change.disabled(lee, true);
        change.disabled(lee, false);
        String again = ((Invited) change.link(lee)).token();
        SecurityContextHolder.clearContext();
        change.passwordByLink(again, SECRET, SECRET);
        change.password(lee, "another river", "another river");

        List<AuditEntry> written = audit.entries(AuditFilter.ALL, 0, 9).reversed();
        assertThat(written).extracting(AuditEntry::author, AuditEntry::action, AuditEntry::subject).containsExactly(
                tuple("Kim", Action.ADMIN_ADDED, "Kim"), tuple("Kim", Action.PRESENTER_ADDED, "Lee"),
                tuple("Kim", Action.LINK_GIVEN, "Lee"), tuple("Kim", Action.MADE_ADMIN, "Lee"),
                tuple("Kim", Action.DISABLED, "Lee"), tuple("Kim", Action.ENABLED, "Lee"),
                tuple("Kim", Action.LINK_GIVEN, "Lee"), tuple("Lee", Action.PASSWORD_SET, "Lee"),
                tuple("Lee", Action.PASSWORD_CHANGED, "Lee"));
        assertThat(written.toString()).doesNotContain(SECRET, "another river", invited.token(), again, "{bcrypt}",
                Token.digest(again));
    }

    @Test
    void whatIsRefusedIsNoChange() {
        Account kim = admin("Kim");
        long before = audit.count(AuditFilter.ALL);

        change.role(kim.number(), Role.PRESENTER);
        change.disabled(kim.number(), true);
        change.invite("kim", Role.ADMIN);
        change.password(kim.number(), "short", "short");
        change.passwordByLink("guessed", SECRET, SECRET);

        assertThat(audit.count(AuditFilter.ALL)).isEqualTo(before);
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        Account kim = admin("Kim");
        long before = audit.count(AuditFilter.ALL);

        full.set(true);
        assertThatThrownBy(() -> change.invite("Lee", Role.ADMIN)).hasMessage("no room");
        assertThatThrownBy(() -> change.password(kim.number(), "another river", "another river"))
                .hasMessage("no room");

        assertThat(accounts.all()).containsExactly(kim);
        assertThat(audit.count(AuditFilter.ALL)).isEqualTo(before);
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

    private static void signedIn(Account account) {
        Person person = new Person(account);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person,
                null, person.getAuthorities()));
    }

    private Account admin(String name) {
        return ((Made) change.makeFirst(name, SECRET, SECRET)).account();
    }

    private Invited invited(String name, Role role) {
        return (Invited) change.invite(name, role);
    }
}
