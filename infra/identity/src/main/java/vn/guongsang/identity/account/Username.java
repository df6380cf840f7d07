package vn.guongsang.identity.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names for signing in are written. */
public final class Username {

    private static final Pattern FIT = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    private Username() {}

    /** The name that somebody means who types this. */
    public static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of a new account.
     *
     * @throws AccountRefused.UnfitName if it cannot be typed everywhere
     */
    public static String fit(String wanted) {
        var name = of(wanted);
        if (!FIT.matcher(name).matches()) {
            throw new AccountRefused.UnfitName();
        }
        return name;
    }
}
