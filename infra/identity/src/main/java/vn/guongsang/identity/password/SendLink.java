package vn.guongsang.identity.password;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.NotFound;
import vn.guongsang.identity.account.Policy;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** The administrator sends somebody a link with which they choose a password. */
@Service
public class SendLink {

    /** For whom: an invitation lives for days, a reset for minutes. */
    public record Command(Caller by, UUID account, boolean invitation, String reason) {}

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final LinkMail mail;
    private final AuditLog audit;

    SendLink(Accounts accounts, OneTimeLinks links, LinkMail mail, AuditLog audit) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.audit = audit;
    }

    /**
     * @throws MailRefused if they cannot be written to; then there is no link either
     */
    @Transactional
    public void send(Command command) {
        Policy.MANAGE_ACCOUNTS.require(command.by());
        var centre = command.by().centre();
        var account = accounts.locked(centre, command.account()).orElseThrow(NotFound::new);
        var address = account.email();
        if (address == null) {
            throw new MailRefused.NoAddress();
        }
        if (!account.enabled()) {
            throw new MailRefused.Closed();
        }
        var purpose =
                command.invitation() ? OneTimeLinks.Purpose.INVITATION : OneTimeLinks.Purpose.RESET;
        links.forget(account.id());
        var secret = links.make(purpose, account.id(), mail.life(purpose));
        audit.write(
                AuditLog.Line.about(
                        command.invitation() ? Act.INVITATION_SENT : Act.RESET_SENT,
                        centre,
                        command.by().name(),
                        account.id(),
                        command.reason()));
        mail.send(account, address, purpose, secret);
    }
}
