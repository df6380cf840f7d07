package vn.guongsang.review.screening;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.access.Actor;

/** Who does something to a case, as far as it is known: an account, and the person behind it. */
record Doer(@Nullable String account, @Nullable UUID person) {

    static final Doer UNNAMED = new Doer(null, null);

    static Doer of(Actor by) {
        return new Doer(by.account(), by.person());
    }
}
