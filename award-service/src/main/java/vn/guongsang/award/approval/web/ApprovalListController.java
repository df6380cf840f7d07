package vn.guongsang.award.approval.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.award.approval.ApproveProposals;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.problems.Problems;

/** A whole list at once. What was seen stands with each item and not in {@code If-Match}. */
@RestController
@RequestMapping("/api/v1/proposals")
class ApprovalListController {

    private final ApproveProposals approve;
    private final Problems problems;

    ApprovalListController(ApproveProposals approve, Problems problems) {
        this.approve = approve;
        this.problems = problems;
    }

    @PostMapping("/approve")
    ResponseEntity<ApprovalsAnswer> approve(
            Actor by, @Valid @RequestBody ApprovalsRequest request) {
        var outcomes = approve.approve(new ApproveProposals.Command(by, request.toItems()));
        return ResponseEntity.ok(ApprovalsAnswer.of(outcomes, problems));
    }
}
