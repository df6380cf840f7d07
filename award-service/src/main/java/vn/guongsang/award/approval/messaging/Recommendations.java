package vn.guongsang.award.approval.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.award.approval.NominationId;
import vn.guongsang.award.approval.Outline;
import vn.guongsang.award.approval.Propose;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class Recommendations {

    @Bean
    Consumer<Message<byte[]>> proposeRecommended(EventConsumers consumers, Propose propose) {
        return consumers.effect(
                "award.proposals",
                new EventRouter().on(ReviewCompleted.class, fact -> ifRecommended(fact, propose)));
    }

    private static void ifRecommended(ReviewCompleted fact, Propose propose) {
        if (fact.outcome().equals("RECOMMENDED")) {
            propose.propose(
                    new Propose.Command(
                            fact.centreId(),
                            new NominationId(fact.nominationId()),
                            outline(fact.outline()),
                            fact.round(),
                            fact.dossierDigest()));
        }
    }

    private static Outline outline(NominationOutline told) {
        return new Outline(
                told.callId(),
                told.recognition(),
                told.unitId(),
                told.subjectType(),
                told.subjectId(),
                told.submittedBy());
    }
}
