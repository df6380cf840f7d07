package vn.guongsang.identity.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.audit.Verification;
import vn.guongsang.audit.VerifyAudit;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.Policy;
import vn.guongsang.identity.audit.AuditRow;
import vn.guongsang.identity.audit.AuditView;

/** What happened to the accounts of the caller's centre, the last first. */
@RestController
class AuditController {

    private final AuditView audit;

    private final VerifyAudit verify;

    AuditController(AuditView audit, VerifyAudit verify) {
        this.audit = audit;
        this.verify = verify;
    }

    @GetMapping("/api/v1/identity/audit")
    Part<AuditRow> list(
            Caller by,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long cursor,
            @RequestParam(defaultValue = "50") int limit) {
        Policy.READ_AUDIT.require(by);
        var found = audit.of(by.centre(), account, cursor, Part.limit(limit) + 1);
        return Part.of(found, limit, AuditRow::number);
    }

    /**
     * Where somebody has changed it who is not this process.
     *
     * @param position of a head that the caller has kept
     * @param head what it was
     */
    @GetMapping("/api/v1/identity/audit/verification")
    Verification verify(
            Caller by,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable String head) {
        Policy.VERIFY_AUDIT.require(by);
        return verify.verify(by.centre(), position, head);
    }
}
