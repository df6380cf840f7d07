package vn.guongsang.review.screening.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;
import vn.guongsang.review.screening.NominationId;
import vn.guongsang.review.screening.OpenCase;
import vn.guongsang.review.screening.Outline;

@Configuration
class SubmittedNominations {

    @Bean
    Consumer<Message<byte[]>> openCases(EventConsumers consumers, OpenCase open) {
        return consumers.effect(
                "review.cases",
                new EventRouter().on(NominationSubmitted.class, fact -> open.open(command(fact))));
    }

    private static OpenCase.Command command(NominationSubmitted fact) {
        return new OpenCase.Command(
                fact.centreId(),
                new NominationId(fact.nominationId()),
                outline(fact.outline()),
                fact.round(),
                fact.dossierDigest(),
                fact.at());
    }

    private static Outline outline(NominationOutline told) {
        return new Outline(
                told.callId(),
                told.recognition(),
                told.unitId(),
                told.subjectType(),
                told.subjectId(),
                told.submittedBy(),
                told.preparedBy());
    }
}
