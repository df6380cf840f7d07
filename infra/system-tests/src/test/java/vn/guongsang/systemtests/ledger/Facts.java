package vn.guongsang.systemtests.ledger;

import static vn.guongsang.systemtests.ledger.World.NOW;

import java.util.List;
import java.util.UUID;
import vn.guongsang.contracts.ApprovalTakenBack;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationHandedIn;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.contracts.StoryPublished;

/** What is said about one made-up nomination. */
record Facts(UUID centre, UUID id, NominationOutline outline) {

    DossierState dossier(int round, String title) {
        return new DossierState(
                centre,
                id,
                round,
                NOW,
                round,
                digest(round),
                "An Bình",
                title,
                "…",
                List.of(),
                null);
    }

    NominationHandedIn handedIn(long revision) {
        return new NominationHandedIn(
                centre,
                id,
                revision,
                NOW,
                outline.callId(),
                outline.recognition(),
                outline.unitId(),
                List.of(outline.submittedBy()));
    }

    NominationSubmitted submitted(long revision, int round) {
        return new NominationSubmitted(
                centre,
                id,
                revision,
                NOW,
                outline,
                "GOOD_PERSON_GOOD_DEED",
                List.of("CARE_QUALITY"),
                true,
                round,
                digest(round),
                false,
                null,
                null);
    }

    NominationReturned returned(long revision, int round) {
        var reasons = List.of("MISSING_EVIDENCE");
        return new NominationReturned(
                centre, id, revision, NOW, outline, round, reasons, List.of("/summary"));
    }

    NominationWithdrawn withdrawn(long revision, int round) {
        return new NominationWithdrawn(
                centre, id, revision, NOW, outline, round, List.of("DISCARDED"));
    }

    NominationAccepted accepted(long revision, int round) {
        return new NominationAccepted(centre, id, revision, NOW, outline, round, digest(round));
    }

    ReviewCompleted completed(long revision, String outcome, int round) {
        return new ReviewCompleted(
                centre,
                id,
                revision,
                NOW,
                outline,
                outcome,
                List.of("OFFICE"),
                List.of(),
                round,
                digest(round),
                null);
    }

    AwardApproved approved(long revision, int round) {
        return new AwardApproved(centre, id, revision, NOW, outline, round, digest(round));
    }

    ApprovalTakenBack takenBack(long revision, int round) {
        return new ApprovalTakenBack(centre, id, revision, NOW, outline, round, digest(round));
    }

    AwardGranted granted(long revision, int round) {
        return new AwardGranted(centre, id, revision, NOW, outline, round, digest(round));
    }

    StoryPublished published(long revision) {
        return new StoryPublished(centre, id, revision, NOW, outline, List.of("WEBSITE"));
    }

    private static String digest(int round) {
        return "digest" + round;
    }
}
