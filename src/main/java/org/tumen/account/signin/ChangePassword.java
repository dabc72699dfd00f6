package org.tumen.account.signin;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.tumen.account.Account;
import org.tumen.account.Accounts;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome;
import org.tumen.account.SignedIn;

/** Changes one's own password with the old one, which is no easier to guess here than at sign-in. */
@Service
public class ChangePassword {

    private final Accounts accounts;
    private final ChangeAccounts change;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;

    ChangePassword(Accounts accounts, ChangeAccounts change, SignInAttempts attempts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.change = change;
        this.attempts = attempts;
        this.encoder = encoder;
    }

    /**
     * Every other session of this account ends with it.
     *
     * @param attempt at the old password, by the account that is signed in
     */
    public Outcome change(SignedIn owner, String old, String password, String repeated, Attempt attempt) {
        if (attempts.take(attempt).isPresent()) {
            return new Outcome.Refused(Outcome.Reason.TOO_MANY_ATTEMPTS);
        }
        boolean known = accounts.findById(owner.id()).filter(Account::usable)
                .filter(a -> encoder.matches(old, a.password())).isPresent();
        if (!known) {
            return new Outcome.Refused(Outcome.Reason.WRONG_PASSWORD);
        }
        attempts.succeeded(attempt);
        return change.password(owner.id(), password, repeated);
    }
}
