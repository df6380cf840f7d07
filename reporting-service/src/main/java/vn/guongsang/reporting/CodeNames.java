package vn.guongsang.reporting;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What codes are called; a code of which nothing is known is shown as it is. */
public final class CodeNames {
    private static final String BUNDLE = "vn.guongsang.reporting.codes";
    private static final ResourceBundle.Control VIETNAMESE_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle names;

    private CodeNames(ResourceBundle names) {
        this.names = names;
    }

    /** In English for whoever asks for it, in Vietnamese for all others. */
    public static CodeNames in(Locale locale) {
        return new CodeNames(ResourceBundle.getBundle(BUNDLE, locale, VIETNAMESE_FIRST));
    }

    /**
     * The name of a code.
     *
     * @param group {@code topic}, {@code field}, {@code kind}, {@code step}, {@code status}
     */
    public String of(String group, String code) {
        try {
            return names.getString(group + "." + code);
        } catch (MissingResourceException _) {
            return code;
        }
    }

    /** A word of a table. */
    public String word(String key) {
        return names.getString(key);
    }
}
