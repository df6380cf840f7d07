package vn.guongsang.platform.operations;

import java.util.Set;
import java.util.UUID;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.platform.access.Role;

/**
 * Who may look at what has got stuck in their centre, and who may settle it (ADR 0016). Contents
 * may name people, so those who only inspect see lists and the log.
 */
public final class Operators {

    /** The centre of what names none: no account belongs to it. */
    public static final UUID NOBODY = new UUID(0, 0);

    private Operators() {}

    /** Whoever has reached the management port, which only those who run the server can. */
    public static Actor ofTheServer() {
        return new Actor("management", NOBODY, null, null, Set.of(Role.OPERATOR));
    }

    /**
     * @throws NotAllowed for those who may not even see that something is stuck
     */
    public static void requireSight(Actor by) {
        by.require(Role.ADMIN, Role.OPERATOR, Role.AUDITOR);
    }

    /**
     * For what concerns all centres, of which an administrator has one.
     *
     * @throws NotAllowed for everybody else
     */
    public static void requireOperator(Actor by) {
        by.require(Role.OPERATOR);
    }

    /**
     * @throws NotAllowed for those who may neither read contents nor settle anything
     */
    public static void requireHand(Actor by) {
        by.require(Role.ADMIN, Role.OPERATOR);
    }
}
