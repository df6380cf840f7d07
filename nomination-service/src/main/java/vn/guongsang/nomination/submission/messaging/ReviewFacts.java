package vn.guongsang.nomination.submission.messaging;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.nomination.submission.CloseNomination;
import vn.guongsang.nomination.submission.CloseNomination.Ending;
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
                        .on(
                                NominationWithdrawn.class,
                                fact -> close.close(command(fact.nominationId(), Ending.WITHDRAWN)))
                        .on(ReviewCompleted.class, fact -> closeIfRejected(fact, close)));
    }

    private static ReopenNomination.Command command(NominationReturned fact) {
        return new ReopenNomination.Command(new NominationId(fact.nominationId()), fact.round());
    }

    private static CloseNomination.Command command(UUID nomination, Ending ending) {
        return new CloseNomination.Command(new NominationId(nomination), ending);
    }

    // Not recommended is no reason to owe again: the unit has sent what was asked for.
    private static void closeIfRejected(ReviewCompleted fact, CloseNomination close) {
        if (fact.outcome().equals("REJECTED")) {
            close.close(command(fact.nominationId(), Ending.REJECTED));
        }
    }
}
