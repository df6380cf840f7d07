package vn.guongsang.identity.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Makes somebody sign in anew wherever they are signed in, for a device that was lost. */
@Service
public class EndSessions {

    /** Whose sessions, and why. */
    public record Command(Caller by, UUID id, String reason) {}

    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog audit;

    EndSessions(Accounts accounts, Sessions sessions, AuditLog audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public void end(Command command) {
        Policy.MANAGE_ACCOUNTS.require(command.by());
        var centre = command.by().centre();
        var account = accounts.locked(centre, command.id()).orElseThrow(NotFound::new);
        sessions.end(account.username());
        audit.write(
                AuditLog.Line.about(
                        Act.SESSIONS_ENDED,
                        centre,
                        command.by().name(),
                        account.id(),
                        command.reason()));
    }
}
