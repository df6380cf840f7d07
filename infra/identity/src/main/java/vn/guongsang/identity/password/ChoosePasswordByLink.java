package vn.guongsang.identity.password;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Account;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Sessions;
import vn.guongsang.identity.audit.Act;

/** Whoever has the link from a mail chooses a password; whatever is open elsewhere ends. */
@Service
public class ChoosePasswordByLink {

    /** The link's secret and the password that is wanted. */
    public record Command(String secret, String wanted) {}

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    ChoosePasswordByLink(
            OneTimeLinks links, Accounts accounts, Passwords passwords, Sessions sessions) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /**
     * The user name to sign in with.
     *
     * @throws LinkOver if it was used, is too old, or its account is closed
     * @throws PasswordRefused if the password is not good enough; the link still works then
     */
    @Transactional
    public String choose(Command command) {
        var account =
                links.spend(command.secret())
                        .map(OneTimeLinks.Behind::account)
                        .flatMap(accounts::byId)
                        .filter(Account::enabled)
                        .orElseThrow(LinkOver::new);
        passwords.choose(Act.PASSWORD_RESET, account, command.wanted());
        sessions.end(account.username());
        return account.username();
    }
}
