package org.tumen.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tumen.account.Account;
import org.tumen.account.AccountEvent;
import org.tumen.account.Accounts;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome;
import org.tumen.account.SignedIn;
import org.tumen.kit.CivilTime;

/** The browsers in which the account that is signed in stays so: to look at, and to end. */
@Service
public final class OwnSignIns {

    private final KeptSignIns kept;
    private final KeepSignedIn keep;
    private final Accounts accounts;
    private final ChangeAccounts change;
    private final CivilTime time;
    private final ApplicationEventPublisher events;

    OwnSignIns(KeptSignIns kept, KeepSignedIn keep, Accounts accounts, ChangeAccounts change, CivilTime time,
            ApplicationEventPublisher events) {
        this.kept = kept;
        this.keep = keep;
        this.accounts = accounts;
        this.change = change;
        this.time = time;
        this.events = events;
    }

    /** Those that can still begin a session, the one used last first. */
    public List<KeptSignIn> of(SignedIn owner) {
        return accounts.findById(owner.id()).map(a -> kept.of(owner.id(), a.edition(), time.now())).orElse(List.of());
    }

    /** Whether it is the one of the browser that asks. */
    public boolean isOf(HttpServletRequest request, KeptSignIn one) {
        return keep.digest(request).filter(one.digest()::equals).isPresent();
    }

    /** Ends one, and every session that it began. */
    public void end(SignedIn owner, KeptSignIn one) {
        if (kept.end(one.number(), owner.id()) > 0) {
            events.publishEvent(new AccountEvent.SignedOut(owner.name()));
        }
    }

    /**
     * Ends every session of the account, kept or not; the browser that asks stays signed in if it did before.
     *
     * @return the account, with which that browser's session is to begin anew
     */
    public Account endOthers(SignedIn owner, HttpServletRequest request) {
        if (change.endSessions(owner.id()) instanceof Outcome.Made made) {
            keep.digest(request).ifPresent(digest -> kept.carryOver(digest, made.account().edition()));
            return made.account();
        }
        throw new IllegalStateException("whoever is signed in has an account");
    }
}
