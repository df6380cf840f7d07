package vn.guongsang.identity.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Closes an account and ends what it has open, or opens it again. */
@Service
public class SwitchAccount {

    /** Repeating it changes nothing. */
    public record Command(Caller by, UUID id, boolean enabled, String reason) {}

    private final Accounts accounts;
    private final Administrators administrators;
    private final Sessions sessions;
    private final AuditLog audit;

    SwitchAccount(
            Accounts accounts, Administrators administrators, Sessions sessions, AuditLog audit) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * @throws AccountRefused.LastAdministrator if nobody could open it again
     * @throws AccountRefused.Erased if nobody is behind it any more
     */
    @Transactional
    public void turn(Command command) {
        Policy.MANAGE_ACCOUNTS.require(command.by());
        var centre = command.by().centre();
        administrators.hold(centre);
        var account = accounts.locked(centre, command.id()).orElseThrow(NotFound::new);
        if (account.enabled() == command.enabled()) {
            return;
        }
        if (accounts.isErased(account.id())) {
            throw new AccountRefused.Erased();
        }
        accounts.setEnabled(account.id(), command.enabled());
        if (!command.enabled()) {
            sessions.end(account.username());
            if (account.mandate().roles().contains(Role.ADMIN)) {
                administrators.assertOneIsLeft(centre);
            }
        }
        audit.write(
                AuditLog.Line.about(
                        command.enabled() ? Act.ACCOUNT_ENABLED : Act.ACCOUNT_DISABLED,
                        centre,
                        command.by().name(),
                        account.id(),
                        command.reason()));
    }
}
