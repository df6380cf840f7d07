package vn.guongsang.testkit;

import java.time.Instant;
import java.util.List;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.ReviewCompleted;

/**
 * What review and award say about a nomination, an hour later with every revision.
 *
 * @param of the nomination
 */
public record SampleVerdicts(SampleNomination of) {
    private static final Instant FIRST = Instant.parse("2026-11-29T01:00:00Z");

    public NominationReturned returned(long revision, int round) {
        return new NominationReturned(
                of.centre(),
                of.id(),
                revision,
                at(revision),
                of.outline(),
                round,
                List.of("MISSING_EVIDENCE"),
                List.of("/summary"));
    }

    public NominationAccepted accepted(long revision, int round) {
        return new NominationAccepted(
                of.centre(),
                of.id(),
                revision,
                at(revision),
                of.outline(),
                round,
                of.digest(round));
    }

    public ReviewCompleted completed(long revision, int round, String outcome) {
        return new ReviewCompleted(
                of.centre(),
                of.id(),
                revision,
                at(revision),
                of.outline(),
                outcome,
                List.of("OFFICE"),
                List.of(),
                round,
                of.digest(round),
                null);
    }

    public AwardApproved approved(long revision, int round) {
        return new AwardApproved(
                of.centre(),
                of.id(),
                revision,
                at(revision),
                of.outline(),
                round,
                of.digest(round));
    }

    public AwardGranted granted(long revision, int round) {
        return new AwardGranted(
                of.centre(),
                of.id(),
                revision,
                at(revision),
                of.outline(),
                round,
                of.digest(round));
    }

    public AwardDeclined declined(long revision, int round) {
        return new AwardDeclined(
                of.centre(),
                of.id(),
                revision,
                at(revision),
                of.outline(),
                round,
                of.digest(round),
                List.of("OTHER"));
    }

    private static Instant at(long revision) {
        return FIRST.plusSeconds(3_600 * revision);
    }
}
