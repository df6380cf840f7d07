package vn.guongsang.award.dossier.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.award.approval.ProposalStatus;
import vn.guongsang.award.dossier.CallSummary;
import vn.guongsang.award.dossier.ProposalDetail;
import vn.guongsang.award.dossier.ProposalFilter;
import vn.guongsang.award.dossier.ProposalRow;
import vn.guongsang.award.dossier.ProposalView;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/proposals")
class ProposalReadingController {

    private final ProposalView proposals;

    ProposalReadingController(ProposalView proposals) {
        this.proposals = proposals;
    }

    @GetMapping
    Page<ProposalRow> list(
            Actor by,
            @RequestParam(required = false) @Nullable UUID callId,
            @RequestParam(required = false) @Nullable ProposalStatus status,
            @RequestParam(required = false) @Nullable UUID unitId,
            PageRequest page) {
        return proposals.list(by, new ProposalFilter(callId, status, unitId), page);
    }

    @GetMapping("/summary")
    CallSummary summary(Actor by, @RequestParam UUID callId) {
        return proposals.summary(by, callId);
    }

    @GetMapping("/{id}")
    ResponseEntity<ProposalDetail> one(Actor by, @PathVariable UUID id) {
        var found = proposals.one(by, id);
        return ResponseEntity.ok().eTag(Long.toString(found.version())).body(found);
    }
}
