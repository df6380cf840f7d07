package vn.guongsang.nomination.submission.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.submission.AttachScan;
import vn.guongsang.nomination.submission.DiscardNomination;
import vn.guongsang.nomination.submission.DraftNomination;
import vn.guongsang.nomination.submission.EnterNomination;
import vn.guongsang.nomination.submission.GiveBackNomination;
import vn.guongsang.nomination.submission.HandInNomination;
import vn.guongsang.nomination.submission.NominationId;
import vn.guongsang.nomination.submission.ReviseNomination;
import vn.guongsang.nomination.submission.SignOffNomination;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

@RestController
@RequestMapping("/api/v1/nominations")
class NominationController {

    private final DraftNomination draft;
    private final EnterNomination enter;
    private final AttachScan attachScan;
    private final ReviseNomination revise;
    private final HandInNomination handIn;
    private final GiveBackNomination giveBack;
    private final SignOffNomination signOff;
    private final DiscardNomination discard;

    NominationController(
            DraftNomination draft,
            EnterNomination enter,
            AttachScan attachScan,
            ReviseNomination revise,
            HandInNomination handIn,
            GiveBackNomination giveBack,
            SignOffNomination signOff,
            DiscardNomination discard) {
        this.draft = draft;
        this.enter = enter;
        this.attachScan = attachScan;
        this.revise = revise;
        this.handIn = handIn;
        this.giveBack = giveBack;
        this.signOff = signOff;
        this.discard = discard;
    }

    @PostMapping
    ResponseEntity<Receipt> draft(Actor by, @Valid @RequestBody NominationRequest request) {
        var paper = request.onBehalf();
        var receipt =
                paper == null
                        ? draft.draft(
                                new DraftNomination.Command(
                                        by, request.callId(), request.content()))
                        : enter.enter(paper.toCommand(by, request));
        return receipt.created("/api/v1/nominations");
    }

    @PutMapping("/{id}")
    ResponseEntity<Receipt> revise(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody NominationRequest request) {
        return revise.revise(
                        new ReviseNomination.Command(
                                by, new NominationId(id), expected, request.content()))
                .done();
    }

    @PostMapping("/{id}/hand-in")
    ResponseEntity<Receipt> handIn(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return handIn.handIn(new HandInNomination.Command(by, new NominationId(id), expected))
                .done();
    }

    record GiveBackRequest(@Nullable @Size(max = 2_000) String note) {}

    @PostMapping("/{id}/give-back")
    ResponseEntity<Receipt> giveBack(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody(required = false) @Nullable GiveBackRequest request) {
        return giveBack.giveBack(
                        new GiveBackNomination.Command(
                                by,
                                new NominationId(id),
                                expected,
                                request == null ? null : request.note()))
                .done();
    }

    @PostMapping("/{id}/sign-off")
    ResponseEntity<Receipt> signOff(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return signOff.signOff(new SignOffNomination.Command(by, new NominationId(id), expected))
                .done();
    }

    record ScanRequest(@NotNull @Size(min = 1, max = 1_000) String scan) {}

    @PostMapping("/{id}/scan")
    ResponseEntity<Receipt> scan(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ScanRequest request) {
        return attachScan
                .attach(new AttachScan.Command(by, new NominationId(id), expected, request.scan()))
                .done();
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<Receipt> discard(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return discard.discard(new DiscardNomination.Command(by, new NominationId(id), expected))
                .done();
    }
}
