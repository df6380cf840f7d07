package vn.guongsang.review.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;

/** The words in which a case tells what it has become. */
record CaseFacts(
        UUID centre,
        NominationId id,
        long revision,
        Instant at,
        Outline outline,
        int round,
        String digest) {

    private static final List<String> OFFICE = List.of("OFFICE");
    private static final List<String> OFFICE_AND_COUNCIL = List.of("OFFICE", "COUNCIL");

    NominationAccepted accepted() {
        return new NominationAccepted(
                centre, id.nominationId(), revision, at, outline.published(), round, digest);
    }

    NominationReturned returned(Reasons why) {
        return new NominationReturned(
                centre,
                id.nominationId(),
                revision,
                at,
                outline.published(),
                round,
                why.codes(),
                why.pointers());
    }

    NominationWithdrawn withdrawn(List<String> why) {
        return new NominationWithdrawn(
                centre, id.nominationId(), revision, at, outline.published(), round, why);
    }

    /** By the office alone. */
    ReviewCompleted decided(Step outcome, List<String> why) {
        return completed(outcome, OFFICE, why, null);
    }

    ReviewCompleted voted(CouncilWord word) {
        return completed(word.step(), OFFICE_AND_COUNCIL, word.reasonCodes(), word.votes());
    }

    private ReviewCompleted completed(
            Step outcome,
            List<String> route,
            List<String> why,
            ReviewCompleted.@Nullable Votes votes) {
        return new ReviewCompleted(
                centre,
                id.nominationId(),
                revision,
                at,
                outline.published(),
                outcome.name(),
                route,
                why,
                round,
                digest,
                votes);
    }
}
