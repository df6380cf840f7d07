package vn.guongsang.identity.account;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Changes name, address, unit or roles of an account; roles count from its next token. */
@Service
public class ChangeAccount {

    /** What the account is to be, and which version of it the caller has seen. */
    public record Command(
            Caller by, UUID id, long expected, AccountDetails details, @Nullable String reason) {}

    private final Accounts accounts;
    private final AccountsView view;
    private final Administrators administrators;
    private final AuditLog audit;

    ChangeAccount(
            Accounts accounts, AccountsView view, Administrators administrators, AuditLog audit) {
        this.accounts = accounts;
        this.view = view;
        this.administrators = administrators;
        this.audit = audit;
    }

    /**
     * The version after the change.
     *
     * @throws AccountRefused.Erased if nobody is behind it any more
     */
    @Transactional
    public long change(Command command) {
        Policy.MANAGE_ACCOUNTS.require(command.by());
        var centre = command.by().centre();
        administrators.hold(centre);
        var before = accounts.locked(centre, command.id()).orElseThrow(NotFound::new);
        if (before.version() != command.expected()) {
            throw new AccountRefused.Stale();
        }
        if (accounts.isErased(before.id())) {
            throw new AccountRefused.Erased();
        }
        var details = command.details();
        Grants.check(details.grants());
        var grantsBefore = view.grants(before.id());
        accounts.change(before.id(), details);
        if (before.mandate().roles().contains(Role.ADMIN)) {
            administrators.assertOneIsLeft(centre);
        }
        audit.write(
                AuditLog.Line.about(
                                Act.ACCOUNT_CHANGED,
                                centre,
                                command.by().name(),
                                before.id(),
                                command.reason())
                        .with(
                                Map.of(
                                        "rolesBefore", Grants.told(grantsBefore),
                                        "roles", Grants.told(details.grants()),
                                        "unitBefore", Objects.toString(before.mandate().unit(), ""),
                                        "unit", Objects.toString(details.unit(), ""),
                                        "addressChanged",
                                                !Objects.equals(before.email(), details.email()))));
        return before.version() + 1;
    }
}
