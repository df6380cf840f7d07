package vn.guongsang.review.screening.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.review.screening.AcceptCase;
import vn.guongsang.review.screening.NominationId;
import vn.guongsang.review.screening.RejectCase;
import vn.guongsang.review.screening.ReturnCase;
import vn.guongsang.review.screening.WithdrawCase;

@RestController
@RequestMapping("/api/v1/cases")
class CaseController {

    private final AcceptCase accept;
    private final ReturnCase giveBack;
    private final RejectCase reject;
    private final WithdrawCase withdraw;

    CaseController(
            AcceptCase accept, ReturnCase giveBack, RejectCase reject, WithdrawCase withdraw) {
        this.accept = accept;
        this.giveBack = giveBack;
        this.reject = reject;
        this.withdraw = withdraw;
    }

    @PostMapping("/{id}/accept")
    ResponseEntity<Receipt> accept(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return accept.accept(new AcceptCase.Command(by, new NominationId(id), expected)).done();
    }

    @PostMapping("/{id}/return")
    ResponseEntity<Receipt> giveBack(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ReasonsRequest request) {
        return giveBack.giveBack(
                        new ReturnCase.Command(
                                by, new NominationId(id), expected, request.toReasons()))
                .done();
    }

    @PostMapping("/{id}/reject")
    ResponseEntity<Receipt> reject(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ReasonsRequest request) {
        return reject.reject(
                        new RejectCase.Command(
                                by, new NominationId(id), expected, request.toReasons()))
                .done();
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<Receipt> withdraw(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ReasonsRequest request) {
        return withdraw.withdraw(
                        new WithdrawCase.Command(
                                by, new NominationId(id), expected, request.toReasons()))
                .done();
    }
}
