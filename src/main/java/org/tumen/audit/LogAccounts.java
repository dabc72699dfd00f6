package org.tumen.audit;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tumen.account.AccountEvent;
import org.tumen.account.Role;
import org.tumen.audit.AuditEntry.Action;

/** Writes down what happens to accounts, within the transaction in which it happens. */
@Component
class LogAccounts {

    private final AuditLog log;

    LogAccounts(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void write(AccountEvent event) {
        switch (event) {
            case AccountEvent.Added(var by, var account, var role) -> log.write(by,
                    role == Role.ADMIN ? Action.ADMIN_ADDED : Action.PRESENTER_ADDED, account);
            case AccountEvent.RoleGiven(var by, var account, var role) -> log.write(by,
                    role == Role.ADMIN ? Action.MADE_ADMIN : Action.MADE_PRESENTER, account);
            case AccountEvent.Disabled(var by, var account) -> log.write(by, Action.DISABLED, account);
            case AccountEvent.Enabled(var by, var account) -> log.write(by, Action.ENABLED, account);
            case AccountEvent.LinkGiven(var by, var account) -> log.write(by, Action.LINK_GIVEN, account);
            case AccountEvent.PasswordSet(var by, var account) -> log.write(by, Action.PASSWORD_SET, account);
            case AccountEvent.PasswordChanged(var by) -> log.write(by, Action.PASSWORD_CHANGED, by);
            case AccountEvent.SignedIn(var by, var address) -> log.writeFrom(by, Action.SIGNED_IN, address);
            case AccountEvent.Refused(var tried, var address) -> log.writeFrom(Objects.requireNonNullElse(tried, ""),
                    Action.SIGN_IN_REFUSED, address);
            case AccountEvent.SignedOut(var by) -> log.write(by, Action.SIGNED_OUT, by);
        }
    }
}
