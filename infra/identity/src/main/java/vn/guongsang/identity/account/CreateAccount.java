package vn.guongsang.identity.account;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Makes an account that nobody can sign in to yet: an invitation or a first password opens it. */
@Service
public class CreateAccount {

    /** Somebody who is to have an account in the caller's centre. */
    public record Command(
            Caller by, String username, AccountDetails details, @Nullable String reason) {}

    private final Accounts accounts;
    private final SecretHash secrets;
    private final AuditLog audit;

    CreateAccount(Accounts accounts, SecretHash secrets, AuditLog audit) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.audit = audit;
    }

    @Transactional
    public UUID create(Command command) {
        Policy.MANAGE_ACCOUNTS.require(command.by());
        var details = command.details();
        Grants.check(details.grants());
        var centre = command.by().centre();
        // A real hash, so that trying to sign in takes as long as with any other account.
        var unknown = Password.chosen(secrets.ofPassword(UUID.randomUUID().toString()));
        var id = accounts.add(centre, Username.fit(command.username()), unknown, details);
        audit.write(
                AuditLog.Line.about(
                                Act.ACCOUNT_CREATED,
                                centre,
                                command.by().name(),
                                id,
                                command.reason())
                        .with(Map.of("roles", Grants.told(details.grants()))));
        return id;
    }
}
