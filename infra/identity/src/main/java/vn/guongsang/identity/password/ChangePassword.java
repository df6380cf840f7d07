package vn.guongsang.identity.password;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.NotFound;
import vn.guongsang.identity.account.SecretHash;
import vn.guongsang.identity.account.Sessions;
import vn.guongsang.identity.audit.Act;

/** Somebody who is signed in chooses another password; their other devices have to sign in anew. */
@Service
public class ChangePassword {

    /**
     * Who wants which password.
     *
     * @param current what they have typed to prove that it is them
     * @param session the one that goes on
     */
    public record Command(String username, String current, String wanted, String session) {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final SecretHash secrets;
    private final Sessions sessions;

    ChangePassword(
            Accounts accounts,
            Passwords passwords,
            PasswordPolicy policy,
            SecretHash secrets,
            Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.secrets = secrets;
        this.sessions = sessions;
    }

    /**
     * @throws PasswordRefused if the current one is wrong or the wanted one not good enough
     */
    @Transactional
    public void change(Command command) {
        var account = accounts.open(command.username()).orElseThrow(NotFound::new);
        if (!secrets.matches(command.current(), account.password().hash())) {
            throw new PasswordRefused(PasswordRefused.Why.CURRENT_WRONG, policy.shortest());
        }
        passwords.choose(Act.PASSWORD_CHANGED, account, command.wanted());
        sessions.endOthers(account.username(), command.session());
    }
}
