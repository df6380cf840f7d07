package vn.guongsang.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What opens an account.
 *
 * @param hash with the name of its scheme in front
 * @param toChange whether whoever signs in with it has to choose another one first
 * @param until when it stops to work; none for one that somebody chose
 */
public record Password(String hash, boolean toChange, @Nullable Instant until) {

    /** One that its owner chose. */
    public static Password chosen(String hash) {
        return new Password(hash, false, null);
    }

    /** One that somebody else handed over. */
    public static Password first(String hash, Instant until) {
        return new Password(hash, true, until);
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
