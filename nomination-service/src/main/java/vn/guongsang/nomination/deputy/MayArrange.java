package vn.guongsang.nomination.deputy;

import java.util.UUID;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.access.Role;

/** Who arranges deputies: the unit's own head, or those who keep the centre's register. */
final class MayArrange {

    private MayArrange() {}

    /** Before it is said whether there is such a deputy at all. */
    static void any(Actor by) {
        by.require(Role.UNIT_HEAD, Role.ADMIN, Role.EMULATION_OFFICER);
    }

    static void deputies(Actor by, UUID unitId) {
        any(by);
        if (!by.isAny(Role.ADMIN, Role.EMULATION_OFFICER) && !by.belongsTo(unitId)) {
            throw new NotFound();
        }
    }
}
