package org.tumen.account.ui;

import org.tumen.account.PasswordRule;
import org.tumen.kit.Texts;

/** The two lines of a form in which a new password is typed, and typed again. */
final class NewPassword {

    private final FormLine password;
    private final FormLine again;

    NewPassword(Texts texts) {
        password = new FormLine("new-password", texts.get("account.newPassword"), "password", "new-password")
                .expecting(texts.get("account.passwordRule", PasswordRule.SHORTEST));
        again = new FormLine("new-password-again", texts.get("account.again"), "password", "new-password");
    }

    FormLine first() {
        return password;
    }

    FormLine again() {
        return again;
    }

    String value() {
        return password.value();
    }

    String repeated() {
        return again.value();
    }

    void clear() {
        password.clear();
        again.clear();
    }
}
