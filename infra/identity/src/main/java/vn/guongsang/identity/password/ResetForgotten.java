package vn.guongsang.identity.password;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/**
 * Sends a link to the owner of a name, if there is one with an address and they have not got one a
 * moment ago: nobody's mailbox is to be filled by others.
 */
@Service
class ResetForgotten {

    private static final Duration MOMENT = Duration.ofMinutes(2);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final LinkMail mail;
    private final AuditLog audit;

    ResetForgotten(Accounts accounts, OneTimeLinks links, LinkMail mail, AuditLog audit) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.audit = audit;
    }

    @Transactional
    public void send(String username) {
        var account = accounts.open(username).orElse(null);
        if (account == null) {
            return;
        }
        var address = account.email();
        if (address == null || links.isFresh(account.id(), MOMENT)) {
            return;
        }
        var purpose = OneTimeLinks.Purpose.RESET;
        var secret = links.make(purpose, account.id(), mail.life(purpose));
        audit.write(
                AuditLog.Line.about(
                        Act.RESET_SENT,
                        account.mandate().centre(),
                        account.username(),
                        account.id(),
                        null));
        mail.send(account, address, purpose, secret);
    }
}
