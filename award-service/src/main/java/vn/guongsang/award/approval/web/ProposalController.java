package vn.guongsang.award.approval.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.award.approval.ApproveProposal;
import vn.guongsang.award.approval.DeclineProposal;
import vn.guongsang.award.approval.IssueDecision;
import vn.guongsang.award.approval.NominationId;
import vn.guongsang.award.approval.TakeBackApproval;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

@RestController
@RequestMapping("/api/v1/proposals/{id}")
class ProposalController {

    private final ApproveProposal approve;
    private final TakeBackApproval takeBack;
    private final DeclineProposal decline;
    private final IssueDecision issue;

    ProposalController(
            ApproveProposal approve,
            TakeBackApproval takeBack,
            DeclineProposal decline,
            IssueDecision issue) {
        this.approve = approve;
        this.takeBack = takeBack;
        this.decline = decline;
        this.issue = issue;
    }

    @PostMapping("/approve")
    ResponseEntity<Receipt> approve(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return approve.approve(new ApproveProposal.Command(by, new NominationId(id), expected))
                .done();
    }

    @PostMapping("/take-back")
    ResponseEntity<Receipt> takeBack(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return takeBack.takeBack(new TakeBackApproval.Command(by, new NominationId(id), expected))
                .done();
    }

    @PostMapping("/decline")
    ResponseEntity<Receipt> decline(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ReasonsRequest request) {
        return decline.decline(
                        new DeclineProposal.Command(
                                by, new NominationId(id), expected, request.toReasons()))
                .done();
    }

    @PostMapping("/issue")
    ResponseEntity<Receipt> issue(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody NumberedDecisionRequest request) {
        return issue.issue(
                        new IssueDecision.Command(
                                by, new NominationId(id), expected, request.toDecision()))
                .done();
    }
}
