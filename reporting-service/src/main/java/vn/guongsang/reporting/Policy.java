package vn.guongsang.reporting;

import static vn.guongsang.platform.access.Role.AUDITOR;
import static vn.guongsang.platform.access.Role.DIRECTOR;
import static vn.guongsang.platform.access.Role.EMULATION_OFFICER;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.platform.access.Permission;

/** Who may see what here. The truth table says it cell by cell, and is held against what runs. */
public final class Policy {

    /** All units of the centre, and what the office asks of the director. */
    public static final Permission READ_ALL = Permission.of(EMULATION_OFFICER, DIRECTOR, AUDITOR);

    private Policy() {}

    /**
     * The unit of which somebody reads.
     *
     * @return null opens all units of the centre
     * @throws NotAllowed for whoever has no unit and does not read all
     */
    public static @Nullable UUID readableUnit(Actor by) {
        return READ_ALL.isGivenAnywhere(by) ? null : by.requireUnit();
    }
}
