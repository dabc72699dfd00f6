package org.tumen.account.ui;

import org.tumen.account.Outcome;
import org.tumen.account.PasswordRule;
import org.tumen.kit.Texts;

/** Why something was not done, in words. */
final class Refusals {

    private Refusals() {
    }

    static String text(Texts texts, Outcome.Reason reason) {
        return switch (reason) {
            case TOO_SHORT -> texts.get("account.refused.TOO_SHORT", PasswordRule.SHORTEST);
            default -> texts.get("account.refused." + reason.name());
        };
    }
}
