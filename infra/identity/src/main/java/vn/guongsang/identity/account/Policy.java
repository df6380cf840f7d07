package vn.guongsang.identity.account;

import static vn.guongsang.identity.account.Role.ADMIN;
import static vn.guongsang.identity.account.Role.AUDITOR;
import static vn.guongsang.identity.account.Role.EMULATION_OFFICER;
import static vn.guongsang.identity.account.Role.OPERATOR;

import java.util.Arrays;
import java.util.List;

/** Who may do what here. The truth table says it cell by cell, and is held against what runs. */
public enum Policy {
    MANAGE_ACCOUNTS(ADMIN),
    READ_ACCOUNTS(ADMIN, EMULATION_OFFICER, AUDITOR),
    /** To some at least: the office looks after people of units who have no mail. */
    GIVE_FIRST_PASSWORDS(ADMIN, EMULATION_OFFICER),
    GIVE_FIRST_PASSWORDS_TO_ANYBODY(ADMIN),
    MANAGE_MACHINES(ADMIN),
    READ_MACHINES(ADMIN, AUDITOR),
    READ_AUDIT(ADMIN, AUDITOR),
    /** An administrator could have changed it, so it is not for them to say that nobody has. */
    VERIFY_AUDIT(AUDITOR, OPERATOR);

    private final List<Role> roles;

    Policy(Role... roles) {
        this.roles = List.copyOf(Arrays.asList(roles));
    }

    public boolean isGiven(Caller by) {
        return roles.stream().anyMatch(by.mandate().roles()::contains);
    }

    /**
     * Insists on it, before it is said whether there is such a thing.
     *
     * @throws NotAllowed for whoever has none of the roles
     */
    public void require(Caller by) {
        if (!isGiven(by)) {
            throw new NotAllowed();
        }
    }
}
