package vn.guongsang.identity.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/**
 * Takes name, address and password out of a closed account, which is never opened again. What its
 * user name has done stays in the audits (ADR 0023).
 */
@Service
public class EraseAccount {

    /** Repeating it changes nothing. */
    public record Command(Caller by, UUID id, String reason) {}

    private final Accounts accounts;
    private final AuditLog audit;

    EraseAccount(Accounts accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * @throws AccountRefused.StillOpen while somebody can sign in with it
     */
    @Transactional
    public void erase(Command command) {
        Policy.MANAGE_ACCOUNTS.require(command.by());
        var centre = command.by().centre();
        var account = accounts.locked(centre, command.id()).orElseThrow(NotFound::new);
        if (account.enabled()) {
            throw new AccountRefused.StillOpen();
        }
        if (accounts.erase(account.id())) {
            audit.write(
                    AuditLog.Line.about(
                            Act.ACCOUNT_ERASED,
                            centre,
                            command.by().name(),
                            account.id(),
                            command.reason()));
        }
    }
}
