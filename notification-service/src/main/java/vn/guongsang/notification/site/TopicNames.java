package vn.guongsang.notification.site;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** What the topics of the plan (B-06) are called on the public pages. */
@Component
public class TopicNames {

    private final ResourceBundle names =
            ResourceBundle.getBundle("vn.guongsang.notification.site.topics", Locale.ROOT);

    /** The list is open: a code that we do not know reads as its own words. */
    public String of(String code) {
        try {
            return names.getString(code);
        } catch (MissingResourceException _) {
            return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
