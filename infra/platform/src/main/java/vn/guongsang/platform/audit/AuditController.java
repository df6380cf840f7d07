package vn.guongsang.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.audit.AuditEntry;
import vn.guongsang.audit.Verification;
import vn.guongsang.audit.VerifyAudit;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Who did what in the caller's centre. */
@RestController
@RequestMapping("/api/v1/${spring.application.name}/audit")
class AuditController {

    private final AuditView audit;
    private final VerifyAudit verify;

    AuditController(AuditView audit, VerifyAudit verify) {
        this.audit = audit;
        this.verify = verify;
    }

    @GetMapping
    Page<AuditEntry> searchAudit(
            Actor by,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable String thing,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            PageRequest page) {
        return audit.list(by, new AuditView.Filter(account, thing, act, from, to), page);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> exportAudit(
            Actor by,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable String thing,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        var found = audit.all(by, new AuditView.Filter(account, thing, act, from, to));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("nhat-ky.csv").build().toString())
                .body(AuditFile.of(found).getBytes(UTF_8));
    }

    /**
     * @param position of the head that the caller has kept
     * @param head what it was
     */
    @GetMapping("/verification")
    Verification verifyAudit(
            Actor by,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable String head) {
        by.require(Role.AUDITOR, Role.OPERATOR);
        return verify.verify(by.centre(), position, head);
    }
}
