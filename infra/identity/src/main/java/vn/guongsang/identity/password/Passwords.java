package vn.guongsang.identity.password;

import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Account;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Password;
import vn.guongsang.identity.account.SecretHash;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;
import vn.guongsang.identity.signin.SignInAttempts;

/** Gives an account the password that its owner chose. Joins the caller's transaction. */
@Component
class Passwords {

    private final PasswordPolicy policy;
    private final SecretHash secrets;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final SignInAttempts attempts;
    private final AuditLog audit;

    Passwords(
            PasswordPolicy policy,
            SecretHash secrets,
            Accounts accounts,
            OneTimeLinks links,
            SignInAttempts attempts,
            AuditLog audit) {
        this.policy = policy;
        this.secrets = secrets;
        this.accounts = accounts;
        this.links = links;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * @param act how they came to choose
     * @throws PasswordRefused if it is not good enough, or the one that is to be changed
     */
    void choose(Act act, Account account, String password) {
        policy.check(password, account.username(), account.name());
        if (secrets.matches(password, account.password().hash())) {
            throw new PasswordRefused(PasswordRefused.Why.SAME, policy.shortest());
        }
        replace(account, Password.chosen(secrets.ofPassword(password)));
        audit.write(
                AuditLog.Line.about(
                        act, account.mandate().centre(), account.username(), account.id(), null));
    }

    /** With the old password go the links that could change it, and what was tried against it. */
    void replace(Account account, Password password) {
        accounts.set(account.id(), password);
        links.forget(account.id());
        attempts.forget(account.username());
    }
}
