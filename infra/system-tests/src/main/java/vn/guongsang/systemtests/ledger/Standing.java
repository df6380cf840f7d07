package vn.guongsang.systemtests.ledger;

import static vn.guongsang.contracts.EventType.APPROVAL_TAKEN_BACK;
import static vn.guongsang.contracts.EventType.NOMINATION_SUBMITTED;
import static vn.guongsang.contracts.EventType.STORY_PUBLISHED;
import static vn.guongsang.contracts.Topic.AWARD_EVENTS;
import static vn.guongsang.contracts.Topic.NOMINATION_EVENTS;
import static vn.guongsang.contracts.Topic.REVIEW_EVENTS;
import static vn.guongsang.contracts.Topic.STORY_EVENTS;

import java.util.Optional;
import java.util.UUID;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.systemtests.evidence.Rows;

/** How far a nomination has come. */
final class Standing {
    private Standing() {}

    /** By the log alone, with what the public can read; empty when it was never submitted. */
    static Optional<String> byLog(Picture picture, UUID id) {
        return ofStory(picture, id)
                .filter(said -> said.type() == STORY_PUBLISHED)
                .map(_ -> "PUBLISHED")
                .or(() -> decidedByLog(picture, id));
    }

    /** By the log alone, as far as review and award decide. */
    static Optional<String> decidedByLog(Picture picture, UUID id) {
        var award =
                picture.saidOf(id, AWARD_EVENTS)
                        .reduce((_, last) -> last)
                        .filter(said -> said.type() != APPROVAL_TAKEN_BACK);
        if (award.isPresent()) {
            return award.map(Standing::afterAward);
        }
        // What is only handed in has not left its unit.
        var submitted =
                picture.saidOf(id, NOMINATION_EVENTS)
                        .filter(said -> said.type() == NOMINATION_SUBMITTED)
                        .reduce((_, last) -> last);
        var review = picture.saidOf(id, REVIEW_EVENTS).reduce((_, last) -> last);
        var round = submitted.map(Said::round).orElse(0);
        return review.filter(said -> said.round() >= round)
                .map(Standing::afterReview)
                .or(() -> submitted.map(_ -> "SUBMITTED"));
    }

    /** As its unit is shown: what the public can read comes on top of the award. */
    static String withStory(Picture picture, UUID id, String status) {
        return ofStory(picture, id)
                .map(said -> said.type() == STORY_PUBLISHED ? "PUBLISHED" : "GRANTED")
                .orElse(status);
    }

    /** By the rows of those who decide; empty when it was never submitted. */
    static Optional<String> byOwners(Picture picture, UUID id) {
        var proposal =
                picture.evidence().proposals().stream()
                        .filter(row -> row.nominationId().equals(id))
                        .findFirst();
        if (proposal.isPresent()) {
            return proposal.map(Rows.Proposal::status).map(Standing::ofProposal);
        }
        return picture.evidence().cases().stream()
                .filter(row -> row.nominationId().equals(id))
                .findFirst()
                .map(Rows.Case::status)
                .map(Standing::ofCase);
    }

    /** What went with its person was published all the same. */
    private static Optional<Said> ofStory(Picture picture, UUID id) {
        return picture.saidOf(id, STORY_EVENTS)
                .filter(said -> said.as(StoryHidden.class).filter(StoryHidden::forGood).isEmpty())
                .reduce((_, last) -> last);
    }

    private static String afterAward(Said said) {
        return switch (said.type()) {
            case AWARD_GRANTED -> "GRANTED";
            case AWARD_DECLINED -> "DECLINED";
            // As if it had not been approved: it waits for the director again.
            case APPROVAL_TAKEN_BACK -> "RECOMMENDED";
            default -> "APPROVED";
        };
    }

    private static String afterReview(Said said) {
        return switch (said.type()) {
            case NOMINATION_RETURNED -> "RETURNED";
            case NOMINATION_ACCEPTED -> "ACCEPTED";
            case NOMINATION_WITHDRAWN -> "WITHDRAWN";
            default ->
                    said.as(ReviewCompleted.class)
                            .map(ReviewCompleted::outcome)
                            .orElse("COMPLETED");
        };
    }

    private static String ofProposal(String status) {
        return status.equals("PENDING") ? "RECOMMENDED" : status;
    }

    private static String ofCase(String status) {
        return switch (status) {
            case "OPEN" -> "SUBMITTED";
            case "VOTING" -> "ACCEPTED";
            case "COMPLETED" -> "RECOMMENDED";
            default -> status;
        };
    }
}
