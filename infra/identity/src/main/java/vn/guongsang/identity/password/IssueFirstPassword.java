package vn.guongsang.identity.password;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.NotFound;
import vn.guongsang.identity.account.Password;
import vn.guongsang.identity.account.SecretHash;
import vn.guongsang.identity.account.Sessions;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/**
 * Makes a password for a slip that is handed over, in the place of whatever the account had. It is
 * shown once and has to be changed at the first sign-in.
 */
@Service
public class IssueFirstPassword {

    /** For whom, and why. */
    public record Command(Caller by, UUID account, String reason) {}

    private final Accounts accounts;
    private final MayReset mayReset;
    private final SecretHash secrets;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditLog audit;
    private final IdentityProperties properties;

    IssueFirstPassword(
            Accounts accounts,
            MayReset mayReset,
            SecretHash secrets,
            Passwords passwords,
            Sessions sessions,
            AuditLog audit,
            IdentityProperties properties) {
        this.accounts = accounts;
        this.mayReset = mayReset;
        this.secrets = secrets;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.properties = properties;
    }

    /**
     * @throws NotFound if there is no such account in the caller's centre
     */
    @Transactional
    public Slip issue(Command command) {
        mayReset.assertAny(command.by());
        var centre = command.by().centre();
        var account = accounts.locked(centre, command.account()).orElseThrow(NotFound::new);
        mayReset.assertThis(command.by(), account);
        var password = FirstPassword.make();
        var until = Instant.now().plus(properties.identity().passwords().firstLife());
        passwords.replace(account, Password.first(secrets.ofPassword(password), until));
        sessions.end(account.username());
        audit.write(
                AuditLog.Line.about(
                        Act.FIRST_PASSWORD_ISSUED,
                        centre,
                        command.by().name(),
                        account.id(),
                        command.reason()));
        return new Slip(
                account.name(), account.username(), password, until, properties.publicUrl() + "/");
    }
}
