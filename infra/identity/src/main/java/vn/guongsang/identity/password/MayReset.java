package vn.guongsang.identity.password;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Account;
import vn.guongsang.identity.account.AccountsView;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.Grant;
import vn.guongsang.identity.account.NotAllowed;
import vn.guongsang.identity.account.Policy;
import vn.guongsang.identity.account.Role;

/**
 * Who may give somebody a first password: the administrator anybody, the office the people of units
 * who have no mail. More would let the office become the administrator by a slip.
 */
@Component
class MayReset {

    private static final Set<Role> OF_UNITS =
            Set.of(Role.UNIT_REPORTER, Role.UNIT_HEAD, Role.MASS_ORGANISATION);

    private final AccountsView accounts;

    MayReset(AccountsView accounts) {
        this.accounts = accounts;
    }

    /** Before it is said whether the account is there at all. */
    void assertAny(Caller by) {
        Policy.GIVE_FIRST_PASSWORDS.require(by);
    }

    /**
     * @throws NotAllowed if the account is more than the caller may reset
     */
    void assertThis(Caller by, Account account) {
        if (!Policy.GIVE_FIRST_PASSWORDS_TO_ANYBODY.isGiven(by)
                && (account.email() != null || !isOfUnit(account))) {
            throw new NotAllowed();
        }
    }

    /** By every role that it has at any time. */
    private boolean isOfUnit(Account account) {
        return accounts.grants(account.id()).stream().map(Grant::role).allMatch(OF_UNITS::contains);
    }
}
