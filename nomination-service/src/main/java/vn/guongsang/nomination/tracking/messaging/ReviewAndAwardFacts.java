package vn.guongsang.nomination.tracking.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.nomination.tracking.NominationProgressView;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class ReviewAndAwardFacts {

    @Bean
    Consumer<Message<List<byte[]>>> nominationProgress(
            EventConsumers consumers, NominationProgressView view) {
        return consumers.projection(
                "nomination.progress",
                new EventRouter()
                        .on(
                                NominationReturned.class,
                                f ->
                                        view.reviewed(
                                                f.nominationId(),
                                                "RETURNED",
                                                f.round(),
                                                f.revision(),
                                                f.at()))
                        .on(
                                NominationAccepted.class,
                                f ->
                                        view.reviewed(
                                                f.nominationId(),
                                                "ACCEPTED",
                                                f.round(),
                                                f.revision(),
                                                f.at()))
                        .on(
                                ReviewCompleted.class,
                                f ->
                                        view.reviewed(
                                                f.nominationId(),
                                                f.outcome(),
                                                f.round(),
                                                f.revision(),
                                                f.at()))
                        .on(
                                AwardApproved.class,
                                f ->
                                        view.decided(
                                                f.nominationId(), "APPROVED", f.revision(), f.at()))
                        .on(
                                AwardGranted.class,
                                f ->
                                        view.decided(
                                                f.nominationId(), "GRANTED", f.revision(), f.at()))
                        .on(
                                AwardDeclined.class,
                                f ->
                                        view.decided(
                                                f.nominationId(),
                                                "DECLINED",
                                                f.revision(),
                                                f.at())));
    }
}
