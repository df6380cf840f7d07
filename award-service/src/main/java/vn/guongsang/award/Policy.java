package vn.guongsang.award;

import static vn.guongsang.platform.access.Role.AUDITOR;
import static vn.guongsang.platform.access.Role.DIRECTOR;
import static vn.guongsang.platform.access.Role.EMULATION_OFFICER;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.platform.access.Permission;

/**
 * Who may do what here. The truth table says it cell by cell, and is held against what runs; the
 * states that a proposal has to be in are its own business.
 */
public final class Policy {

    /** The director approves, declines and takes back. */
    public static final Permission DECIDE = Permission.of(DIRECTOR);

    /** The office writes down number and date of what the director has signed. */
    public static final Permission ISSUE = Permission.of(EMULATION_OFFICER, DIRECTOR);

    /** All units, and how a council has voted. */
    public static final Permission READ_ALL = Permission.of(EMULATION_OFFICER, DIRECTOR, AUDITOR);

    private Policy() {}

    /**
     * The unit whose proposals somebody reads.
     *
     * @return null opens all units of the centre
     * @throws NotAllowed for whoever has no unit and does not read all
     */
    public static @Nullable UUID readableUnit(Actor by) {
        return READ_ALL.isGivenAnywhere(by) ? null : by.requireUnit();
    }
}
