package vn.guongsang.systemtests.ledger;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.ApprovalTakenBack;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.contracts.StoryPublished;
import vn.guongsang.systemtests.evidence.LogRecord;

/**
 * A record of the log that could be read.
 *
 * @param fact null for a tombstone
 */
record Said(LogRecord record, EventType type, @Nullable Fact fact) {

    UUID eventId() {
        return UUID.fromString(record.id());
    }

    boolean tombstone() {
        return fact == null;
    }

    <T extends Fact> Optional<T> as(Class<T> kind) {
        return Optional.ofNullable(fact).filter(kind::isInstance).map(kind::cast);
    }

    /** What the nomination is about, if it is a fact about a nomination. */
    Optional<NominationOutline> outline() {
        return Optional.ofNullable(
                switch (fact) {
                    case NominationSubmitted said -> said.outline();
                    case NominationReturned said -> said.outline();
                    case NominationAccepted said -> said.outline();
                    case NominationWithdrawn said -> said.outline();
                    case ReviewCompleted said -> said.outline();
                    case AwardApproved said -> said.outline();
                    case AwardGranted said -> said.outline();
                    case AwardDeclined said -> said.outline();
                    case ApprovalTakenBack said -> said.outline();
                    case StoryPublished said -> said.outline();
                    case StoryHidden said -> said.outline();
                    case null, default -> null;
                });
    }

    /** Which submission it is about; 0 when it is about none. */
    int round() {
        return switch (fact) {
            case NominationSubmitted said -> said.round();
            case NominationReturned said -> said.round();
            case NominationAccepted said -> said.round();
            case NominationWithdrawn said -> said.round();
            case ReviewCompleted said -> said.round();
            case AwardApproved said -> said.round();
            case AwardGranted said -> said.round();
            case AwardDeclined said -> said.round();
            case ApprovalTakenBack said -> said.round();
            case null, default -> 0;
        };
    }

    boolean says(String outcome) {
        return as(ReviewCompleted.class).filter(c -> c.outcome().equals(outcome)).isPresent();
    }
}
