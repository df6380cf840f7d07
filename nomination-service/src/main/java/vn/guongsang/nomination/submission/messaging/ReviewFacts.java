package vn.guongsang.nomination.submission.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.nomination.submission.CloseNomination;
import vn.guongsang.nomination.submission.NominationId;
import vn.guongsang.nomination.submission.ReopenNomination;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class ReviewFacts {

    @Bean
    Consumer<Message<byte[]>> reopenReturnedNominations(
            EventConsumers consumers, ReopenNomination reopen, CloseNomination close) {
        return consumers.effect(
                "nomination.returns",
                new EventRouter()
                        .on(NominationReturned.class, fact -> reopen.reopen(command(fact)))
                        .on(ReviewCompleted.class, fact -> closeIfRejected(fact, close)));
    }

    private static ReopenNomination.Command command(NominationReturned fact) {
        return new ReopenNomination.Command(new NominationId(fact.nominationId()), fact.round());
    }

    private static void closeIfRejected(ReviewCompleted fact, CloseNomination close) {
        if (fact.outcome().equals("REJECTED")) {
            close.close(new CloseNomination.Command(new NominationId(fact.nominationId())));
        }
    }
}
