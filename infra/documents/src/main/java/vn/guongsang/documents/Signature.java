package vn.guongsang.documents;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The place where somebody signs.
 *
 * @param capacity lines in capitals: the post, or for whom and then as what it is signed
 * @param hint in italics below, {@code (Ký, ghi rõ họ tên)}; none where nobody needs it
 * @param name below the signature; none where it is written by hand
 */
public record Signature(List<String> capacity, @Nullable String hint, @Nullable String name) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    public Signature {
        capacity = List.copyOf(capacity);
    }

    /** Somebody signs in their own post. */
    public static Signature of(String post, @Nullable String name) {
        return new Signature(List.of(post.toUpperCase(VIETNAMESE)), null, name);
    }

    /** Somebody signs for another: {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC}. */
    public static Signature inPlaceOf(
            Capacity capacity, String principal, String post, @Nullable String name) {
        return new Signature(
                List.of(
                        capacity.prefix() + " " + principal.toUpperCase(VIETNAMESE),
                        post.toUpperCase(VIETNAMESE)),
                null,
                name);
    }

    public Signature withHint(String text) {
        return new Signature(capacity, text, name);
    }

    /** In which capacity somebody signs for another. */
    public enum Capacity {
        /** The deputy in the place of the head. */
        DEPUTY("KT."),
        /** For a body that decides together. */
        COLLECTIVE("TM."),
        /** By order of the head. */
        BY_ORDER("TL."),
        /** By the head's authorisation. */
        BY_AUTHORISATION("TUQ.");

        private final String prefix;

        Capacity(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }
}
