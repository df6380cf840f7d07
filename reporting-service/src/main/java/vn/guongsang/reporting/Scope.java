package vn.guongsang.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;

/** What of a centre a reader may see. */
public final class Scope {
    private Scope() {}

    /**
     * All units for the office, the director and the auditor; their own for everybody else.
     *
     * @return null opens all units of the centre
     */
    public static @Nullable UUID visibleUnit(Actor by) {
        return by.isAny(Role.EMULATION_OFFICER, Role.DIRECTOR, Role.AUDITOR)
                ? null
                : by.requireUnit();
    }
}
