package vn.guongsang.identity.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Adds the account of a file, or makes the one of that name what the file says. */
@Service
public class ImportAccount {

    private final Accounts accounts;
    private final AuditLog audit;

    ImportAccount(Accounts accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * An account as its file has it.
     *
     * @param passwordHash with the name of its scheme in front
     */
    public record Command(String username, String passwordHash, String name, Mandate mandate) {}

    @Transactional
    public void take(Command command) {
        var mandate = command.mandate();
        var grants = mandate.roles().stream().map(Grant::open).toList();
        var details =
                new AccountDetails(command.name(), null, mandate.unit(), mandate.person(), grants);
        var password = Password.chosen(command.passwordHash());
        var before = accounts.named(command.username());
        if (before.isPresent()) {
            var id = before.get().id();
            accounts.change(id, details);
            accounts.set(id, password);
            accounts.setEnabled(id, true);
            imported(command, id);
        } else {
            imported(
                    command, accounts.add(mandate.centre(), command.username(), password, details));
        }
    }

    private void imported(Command command, UUID id) {
        audit.write(
                AuditLog.Line.about(
                        Act.ACCOUNT_IMPORTED, command.mandate().centre(), null, id, null));
    }
}
