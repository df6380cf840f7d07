package vn.guongsang.review;

import static vn.guongsang.platform.access.Role.ADMIN;
import static vn.guongsang.platform.access.Role.AUDITOR;
import static vn.guongsang.platform.access.Role.COUNCIL_CHAIR;
import static vn.guongsang.platform.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.platform.access.Role.COUNCIL_SECRETARY;
import static vn.guongsang.platform.access.Role.DIRECTOR;
import static vn.guongsang.platform.access.Role.EMULATION_OFFICER;
import static vn.guongsang.platform.access.Role.UNIT_HEAD;
import static vn.guongsang.platform.access.Role.UNIT_REPORTER;

import vn.guongsang.platform.access.Permission;

/**
 * Who may do what here. The truth table says it cell by cell, and is held against what runs. Who
 * votes is not a matter of roles: that is the roll of the voting.
 */
public final class Policy {

    /** The office checks cases. */
    public static final Permission CHECK = Permission.of(EMULATION_OFFICER);

    /**
     * The director steps in where the officer's own unit is concerned, if the route asks for it.
     */
    public static final Permission STEP_IN = Permission.of(DIRECTOR);

    /** A unit takes back what it has submitted. */
    public static final Permission WITHDRAW = Permission.inTheirUnit(UNIT_HEAD);

    /** Those whom a returned case waits for; the list asks whether it is of their unit. */
    public static final Permission COMPLETE = Permission.of(UNIT_HEAD, UNIT_REPORTER);

    public static final Permission READ_ALL = Permission.of(EMULATION_OFFICER, DIRECTOR, AUDITOR);

    /** Secretary and chair see what is voted on, and count. */
    public static final Permission COUNT = Permission.of(COUNCIL_SECRETARY, COUNCIL_CHAIR);

    public static final Permission CLOSE_VOTING = COUNT.andAnywhere(EMULATION_OFFICER);

    /** A ballot on paper is typed in by the secretary or the office. */
    public static final Permission FILE_BALLOT =
            Permission.of(COUNCIL_SECRETARY, EMULATION_OFFICER);

    /** Those to whom it is no secret that there is a voting. */
    public static final Permission KNOW_OF_VOTING = CLOSE_VOTING.andAnywhere(COUNCIL_MEMBER);

    public static final Permission KEEP_COUNCIL = Permission.of(ADMIN, COUNCIL_SECRETARY);

    public static final Permission SEE_COUNCIL =
            KNOW_OF_VOTING.andAnywhere(ADMIN, DIRECTOR, AUDITOR);

    private Policy() {}
}
