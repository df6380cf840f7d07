package vn.guongsang.award.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.access.Actor;

/**
 * Whose decision it is.
 *
 * @param person the person behind the account; a program may have none
 */
record Decider(String account, @Nullable UUID person) {

    static Decider of(Actor actor) {
        return new Decider(actor.account(), actor.person());
    }
}
