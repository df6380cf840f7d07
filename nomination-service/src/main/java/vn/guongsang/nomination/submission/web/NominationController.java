package vn.guongsang.nomination.submission.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.submission.DiscardNomination;
import vn.guongsang.nomination.submission.DraftNomination;
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
    private final ReviseNomination revise;
    private final HandInNomination handIn;
    private final GiveBackNomination giveBack;
    private final SignOffNomination signOff;
    private final DiscardNomination discard;

    NominationController(
            DraftNomination draft,
            ReviseNomination revise,
            HandInNomination handIn,
            GiveBackNomination giveBack,
            SignOffNomination signOff,
            DiscardNomination discard) {
        this.draft = draft;
        this.revise = revise;
        this.handIn = handIn;
        this.giveBack = giveBack;
        this.signOff = signOff;
        this.discard = discard;
    }

    @PostMapping
    ResponseEntity<Receipt> draft(Actor by, @Valid @RequestBody NominationRequest request) {
        var command = new DraftNomination.Command(by, request.callId(), request.content());
        return draft.draft(command).created("/api/v1/nominations");
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

    @PostMapping("/{id}/give-back")
    ResponseEntity<Receipt> giveBack(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return giveBack.giveBack(new GiveBackNomination.Command(by, new NominationId(id), expected))
                .done();
    }

    @PostMapping("/{id}/sign-off")
    ResponseEntity<Receipt> signOff(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return signOff.signOff(new SignOffNomination.Command(by, new NominationId(id), expected))
                .done();
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<Receipt> discard(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return discard.discard(new DiscardNomination.Command(by, new NominationId(id), expected))
                .done();
    }
}
