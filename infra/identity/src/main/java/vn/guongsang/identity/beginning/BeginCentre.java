package vn.guongsang.identity.beginning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.AccountDetails;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Grant;
import vn.guongsang.identity.account.Password;
import vn.guongsang.identity.account.Role;
import vn.guongsang.identity.account.SecretHash;
import vn.guongsang.identity.account.Username;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;
import vn.guongsang.identity.password.LinkOver;
import vn.guongsang.identity.password.OneTimeLinks;
import vn.guongsang.identity.password.PasswordPolicy;

/** Makes the first centre and its administrator, once. */
@Service
public class BeginCentre {

    /** What was entered by whoever has the link. */
    public record Command(
            String secret,
            String code,
            String centre,
            String name,
            String username,
            String password) {}

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final PasswordPolicy policy;
    private final SecretHash secrets;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    BeginCentre(
            OneTimeLinks links,
            Accounts accounts,
            PasswordPolicy policy,
            SecretHash secrets,
            AuditLog audit,
            JdbcClient jdbc) {
        this.links = links;
        this.accounts = accounts;
        this.policy = policy;
        this.secrets = secrets;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * @throws LinkOver if the link was used or is too old, or somebody has an account already
     */
    @Transactional
    public void begin(Command command) {
        // One after the other, whichever of several links they have.
        jdbc.sql("lock table centre in share row exclusive mode").update();
        if (!links.spendFirstStart(command.secret()) || !accounts.isEmpty()) {
            throw new LinkOver();
        }
        var username = Username.fit(command.username());
        policy.check(command.password(), username, command.name());
        var id = add(command, username);
        var details =
                new AccountDetails(
                        command.name(), null, null, null, List.of(Grant.open(Role.ADMIN)));
        var password = Password.chosen(secrets.ofPassword(command.password()));
        var account = accounts.add(id, username, password, details);
        audit.write(
                AuditLog.Line.about(Act.CENTRE_BEGUN, id, null, account, null)
                        .with(Map.of("code", command.code())));
        links.forgetFirstStart();
    }

    private UUID add(Command command, String administrator) {
        return jdbc.sql(
                        """
                        insert into centre (code, name, administrator)
                        values (:code, :name, :administrator) returning id
                        """)
                .param("code", command.code())
                .param("name", command.centre().strip())
                .param("administrator", administrator)
                .query(UUID.class)
                .single();
    }
}
