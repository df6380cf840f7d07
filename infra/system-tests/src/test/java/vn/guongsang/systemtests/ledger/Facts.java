package vn.guongsang.systemtests.ledger;

import static vn.guongsang.systemtests.ledger.World.NOW;

import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;

import java.util.List;
import java.util.UUID;

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

    NominationSubmitted submitted(int round) {
        return new NominationSubmitted(
                centre,
                id,
                round,
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

    AwardGranted granted(long revision, int round) {
        return new AwardGranted(centre, id, revision, NOW, outline, round, digest(round));
    }

    private static String digest(int round) {
        return "digest" + round;
    }
}
