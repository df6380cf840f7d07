package vn.guongsang.notification.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** Words as they stand in an address: lower case, no diacritics, hyphens between them. */
final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    static String of(String words) {
        var plain =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd')
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        var whole = cut.replaceAll("-$", "");
        return whole.isEmpty() ? "bai" : whole;
    }

    /** Two stories may have the same headline; the id's random end keeps their addresses apart. */
    static String of(String headline, UUID nomination) {
        var id = nomination.toString();
        return of(headline) + "-" + id.substring(id.length() - 8);
    }
}
