package org.tumen.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of an account. Names that look the same are the same, however they are typed.
 *
 * @param text as it is shown
 * @param key  as it is compared
 */
public record AccountName(String text, String key) {

    private static final int LONGEST = 60;

    /** The name that was typed; empty if it cannot be one. */
    static Optional<AccountName> of(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        String key = key(text);
        boolean usable = !text.isEmpty() && text.length() <= LONGEST && key.length() <= LONGEST
                && text.codePoints().noneMatch(AccountName::invisible);
        return usable ? Optional.of(new AccountName(text, key)) : Optional.empty();
    }

    /** How a name is compared: without regard to case or width of its letters. */
    public static String key(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean invisible(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
    }
}
