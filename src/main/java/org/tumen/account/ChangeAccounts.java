package org.tumen.account;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.tumen.account.Outcome.Invited;
import org.tumen.account.Outcome.Made;
import org.tumen.account.Outcome.Reason;
import org.tumen.account.Outcome.Refused;
import org.tumen.kit.CivilTime;
import org.tumen.state.DiskSpace;

/**
 * Changes accounts, one change after the other, so that there is always an admin who can sign in. Each change is told
 * within its transaction; its author is the account that is signed in, or the changed account itself where none is.
 */
@Service
public class ChangeAccounts {

    public static final Duration LINK_LASTS = Duration.ofDays(7);

    private final Accounts accounts;
    private final FirstLink first;
    private final PasswordEncoder encoder;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final DiskSpace space;
    private final CivilTime time;

    ChangeAccounts(Accounts accounts, FirstLink first, PasswordEncoder encoder, CurrentAccount current,
            TransactionTemplate transaction, ApplicationEventPublisher events, DiskSpace space, CivilTime time) {
        this.accounts = accounts;
        this.first = first;
        this.encoder = encoder;
        this.current = current;
        this.transaction = transaction;
        this.events = events;
        this.space = space;
        this.time = time;
    }

    /** Makes the first account, an admin; refused once there is any. */
    public Outcome makeFirst(String name, String password, String repeated) {
        Outcome outcome = named(name, checked -> accounts.count() > 0 ? new Refused(Reason.LINK_ENDED)
                : withPassword(Account.of(checked, Role.ADMIN, now()), password, repeated, this::added));
        if (outcome instanceof Made) {
            first.close();
        }
        return outcome;
    }

    /** Makes the first account for the person who opened the link that the server printed. */
    public Outcome makeFirst(String token, String name, String password, String repeated) {
        return first.opens(token) ? makeFirst(name, password, repeated) : new Refused(Reason.LINK_ENDED);
    }

    /** Makes an account, and a link with which its owner sets a password. */
    public Outcome invite(String name, Role role) {
        return named(name, checked -> accounts.findByNameKey(checked.key()).isPresent()
                ? new Refused(Reason.NAME_TAKEN) : invitedFirst(Account.of(checked, role, now())));
    }

    /** Makes a link with which the owner sets another password; until it is used the old one holds. */
    public Outcome link(long id) {
        return of(id, this::invited);
    }

    public Outcome role(long id, Role role) {
        return of(id, account -> role != Role.ADMIN && lastAdmin(account) ? new Refused(Reason.LAST_ADMIN)
                : made(account.withRole(role), new AccountEvent.RoleGiven(author(account), account.name(), role)));
    }

    public Outcome disabled(long id, boolean disabled) {
        return of(id, account -> disabled && lastAdmin(account) ? new Refused(Reason.LAST_ADMIN)
                : made(account.disabled(disabled), disabled
                        ? new AccountEvent.Disabled(author(account), account.name())
                        : new AccountEvent.Enabled(author(account), account.name())));
    }

    /** Sets the password of an account that is known to be its owner's. */
    public Outcome password(long id, String password, String repeated) {
        return of(id, account -> withPassword(account, password, repeated,
                a -> new AccountEvent.PasswordChanged(author(a))));
    }

    /** Ends all sessions of an account. */
    public Outcome endSessions(long id) {
        return of(id, account -> made(account.begunAnew(), new AccountEvent.SignedOut(author(account))));
    }

    /** Sets the password of the account that this link was made for; the link ends. */
    public Outcome passwordByLink(String token, String password, String repeated) {
        return change(() -> invitedBy(token).map(account -> withPassword(account, password, repeated,
                a -> new AccountEvent.PasswordSet(author(a), a.name())))
                .orElseGet(() -> new Refused(Reason.LINK_ENDED)));
    }

    /** The account for which this link was made, while it is good. */
    public Optional<Account> invitedBy(String token) {
        return accounts.findByLinkDigest(Token.digest(token)).filter(a -> !a.disabled())
                .filter(a -> a.linkUntil() != null && a.linkUntil().isAfter(now()));
    }

    private Outcome withPassword(Account account, String password, String repeated,
            Function<Account, AccountEvent> event) {
        return PasswordRule.problem(account.name(), password, repeated).<Outcome>map(Refused::new)
                .orElseGet(() -> made(account.withPassword(encoded(password)), event.apply(account)));
    }

    private Outcome invitedFirst(Account account) {
        events.publishEvent(added(account));
        return invited(account);
    }

    private Outcome invited(Account account) {
        events.publishEvent(new AccountEvent.LinkGiven(author(account), account.name()));
        String token = Token.random();
        return new Invited(accounts.save(account.withLink(Token.digest(token), now().plus(LINK_LASTS))), token);
    }

    private Outcome made(Account account, AccountEvent event) {
        events.publishEvent(event);
        return new Made(accounts.save(account));
    }

    private AccountEvent added(Account account) {
        return new AccountEvent.Added(author(account), account.name(), account.role());
    }

    private String author(Account account) {
        return current.signedIn().map(SignedIn::name).orElse(account.name());
    }

    private boolean lastAdmin(Account account) {
        return account.role() == Role.ADMIN && account.usable() && accounts.all().stream()
                .noneMatch(a -> a.role() == Role.ADMIN && a.usable() && a.number() != account.number());
    }

    private Outcome named(String name, Function<AccountName, Outcome> change) {
        return change(() -> AccountName.of(name).map(change).orElseGet(() -> new Refused(Reason.NAME_UNUSABLE)));
    }

    private Outcome of(long id, Function<Account, Outcome> change) {
        return change(() -> accounts.findById(id).map(change).orElseGet(() -> new Refused(Reason.NO_ACCOUNT)));
    }

    /** Two admins who demote each other at the same moment would otherwise both see the other one stay. */
    private synchronized Outcome change(Supplier<Outcome> change) {
        space.require(0);
        return Objects.requireNonNull(transaction.execute(status -> change.get()));
    }

    private String encoded(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
