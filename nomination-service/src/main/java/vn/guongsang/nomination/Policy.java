package vn.guongsang.nomination;

import static vn.guongsang.platform.access.Role.ADMIN;
import static vn.guongsang.platform.access.Role.AUDITOR;
import static vn.guongsang.platform.access.Role.DIRECTOR;
import static vn.guongsang.platform.access.Role.EMULATION_OFFICER;
import static vn.guongsang.platform.access.Role.UNIT_HEAD;
import static vn.guongsang.platform.access.Role.UNIT_REPORTER;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.platform.access.Permission;

/**
 * Who may do what here. The truth table says it cell by cell, and is held against what runs; the
 * states that things have to be in are their aggregates'.
 */
public final class Policy {

    /** The administrator keeps the register of units and people. */
    public static final Permission KEEP_REGISTER = Permission.of(ADMIN);

    /** The office mends it, and reads addresses and phone numbers. */
    public static final Permission MEND_REGISTER = Permission.of(ADMIN, EMULATION_OFFICER);

    /** A head names who stands in; those who mend the register do it for any unit. */
    public static final Permission ARRANGE_DEPUTIES =
            Permission.inTheirUnit(UNIT_HEAD).andAnywhere(ADMIN, EMULATION_OFFICER);

    /** A unit knows its deputies. */
    public static final Permission SEE_DEPUTIES =
            Permission.ofEverybodyInTheirUnit().andAnywhere(ADMIN, EMULATION_OFFICER, AUDITOR);

    /** The office opens calls, lets units off and answers them. */
    public static final Permission RUN_CALLS = Permission.of(EMULATION_OFFICER);

    public static final Permission CHASE = Permission.of(EMULATION_OFFICER, DIRECTOR, ADMIN);

    /** The words about an obligation are for the unit that it is about, and for the office. */
    public static final Permission READ_WORDS_ABOUT =
            Permission.ofEverybodyInTheirUnit()
                    .andAnywhere(EMULATION_OFFICER, DIRECTOR, ADMIN, AUDITOR);

    /** A unit writes its own nominations until it has submitted them, or says it has nobody. */
    public static final Permission WRITE = Permission.inTheirUnit(UNIT_REPORTER, UNIT_HEAD);

    /** The head signs off and gives back; who stands in for them is in {@code deputy}. */
    public static final Permission SIGN_OFF = Permission.inTheirUnit(UNIT_HEAD);

    /** The office types in what came on paper. */
    public static final Permission ENTER_PAPER = Permission.of(EMULATION_OFFICER);

    private static final Permission READ_ALL = Permission.of(EMULATION_OFFICER, DIRECTOR, AUDITOR);

    private Policy() {}

    /**
     * The unit whose nominations somebody reads.
     *
     * @return null opens all units of the centre
     * @throws NotAllowed for whoever has no unit and does not read all
     */
    public static @Nullable UUID readableUnit(Actor by) {
        return READ_ALL.isGivenAnywhere(by) ? null : by.requireUnit();
    }
}
