package vn.guongsang.notification;

import static vn.guongsang.platform.access.Role.ADMIN;
import static vn.guongsang.platform.access.Role.AUDITOR;
import static vn.guongsang.platform.access.Role.DIRECTOR;
import static vn.guongsang.platform.access.Role.EDITOR;
import static vn.guongsang.platform.access.Role.EMULATION_OFFICER;

import vn.guongsang.platform.access.Permission;

/**
 * Who may do what here. The truth table says it cell by cell, and is held against what runs. What
 * is addressed to somebody is theirs, whatever their roles.
 */
public final class Policy {

    /** What could not be delivered is sent again or given up. */
    public static final Permission SETTLE_MESSAGES = Permission.of(EMULATION_OFFICER, ADMIN);

    /** To whom something was sent, and when. */
    public static final Permission SEE_DELIVERIES = SETTLE_MESSAGES.andAnywhere(AUDITOR);

    public static final Permission WRITE_STORIES = Permission.of(EDITOR);

    public static final Permission PUBLISH = Permission.of(EDITOR, DIRECTOR);

    public static final Permission READ_STORIES =
            Permission.of(EDITOR, DIRECTOR, EMULATION_OFFICER, AUDITOR);

    /** Beside those whom a story is about. */
    public static final Permission RECORD_CONSENT = Permission.of(EDITOR, EMULATION_OFFICER);

    /** Beside those whom a story is about. */
    public static final Permission WITHDRAW_CONSENT = RECORD_CONSENT.andAnywhere(DIRECTOR);

    private Policy() {}
}
