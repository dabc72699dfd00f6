package org.tumen.kit;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The interface's words and number formats in one language, from {@code vaadin-i18n/translations*.properties}. */
public final class Texts {

    /** The languages the interface speaks, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final Locale locale;
    private final ResourceBundle words;

    /** The texts of this language; English for any that the interface does not speak. */
    public Texts(Locale wanted) {
        this.locale = LANGUAGES.stream().filter(l -> l.getLanguage().equals(wanted.getLanguage())).findFirst()
                .orElse(LANGUAGES.getFirst());
        // The root bundle is English; without the control a Korean machine would answer an English reader in Korean.
        Locale bundle = locale.equals(Locale.ENGLISH) ? Locale.ROOT : locale;
        this.words = ResourceBundle.getBundle(BUNDLE, bundle,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, its places {@code {0}}, {@code {1}} … filled. Korean particles take the form that the words
     * filled in ask for; see {@link Particles}.
     *
     * @throws MissingResourceException if no language has the key
     */
    public String get(String key, Object... values) {
        String text = words.getString(key);
        return Particles.chosen(values.length == 0 ? text.replace("''", "'")
                : new MessageFormat(text, locale).format(values));
    }

    /** A number with just so many decimals. */
    public String fixed(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals);
        return format.format(value);
    }

    /** A number with this language's separators; "–" for none. */
    public String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(value.stripTrailingZeros().scale() > 0 ? decimals : 0);
        return format.format(value);
    }
}
