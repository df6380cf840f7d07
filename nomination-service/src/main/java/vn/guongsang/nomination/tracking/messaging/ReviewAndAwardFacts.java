package vn.guongsang.nomination.tracking.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.ApprovalTakenBack;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.contracts.StoryPublished;
import vn.guongsang.nomination.tracking.NominationProgressView;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class ReviewAndAwardFacts {

    private final NominationProgressView view;

    ReviewAndAwardFacts(NominationProgressView view) {
        this.view = view;
    }

    /** One of the columns that each service keeps for itself. */
    @FunctionalInterface
    private interface Column {
        void note(UUID nomination, String status, long revision, Instant at);
    }

    @Bean
    Consumer<Message<List<byte[]>>> nominationProgress(EventConsumers consumers) {
        var router = new EventRouter();
        router.on(NominationReturned.class, f -> reviewed("RETURNED", f.round(), f))
                .on(NominationAccepted.class, f -> reviewed("ACCEPTED", f.round(), f))
                .on(NominationWithdrawn.class, f -> reviewed("WITHDRAWN", f.round(), f))
                .on(ReviewCompleted.class, f -> reviewed(f.outcome(), f.round(), f))
                .on(AwardApproved.class, f -> note(view::decided, "APPROVED", f))
                // What was approved waits for the director again, as it did before.
                .on(ApprovalTakenBack.class, f -> note(view::decided, "RECOMMENDED", f))
                .on(AwardGranted.class, f -> note(view::decided, "GRANTED", f))
                .on(AwardDeclined.class, f -> note(view::decided, "DECLINED", f))
                .on(StoryPublished.class, f -> note(view::told, "PUBLISHED", f))
                .on(StoryHidden.class, this::hidden);
        return consumers.projection("nomination.progress", router);
    }

    /**
     * It is honoured all the same; only the public no longer reads of it. What had to be forgotten
     * has been published, and nobody publishes it again.
     */
    private void hidden(StoryHidden fact) {
        if (!fact.forGood()) {
            note(view::told, "GRANTED", fact);
        }
    }

    private void reviewed(String status, int round, Fact fact) {
        view.reviewed(fact.aggregateId(), status, round, fact.revision(), fact.at());
    }

    private static void note(Column column, String status, Fact fact) {
        column.note(fact.aggregateId(), status, fact.revision(), fact.at());
    }
}
