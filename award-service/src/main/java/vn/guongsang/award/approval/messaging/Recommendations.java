package vn.guongsang.award.approval.messaging;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.award.approval.NominationId;
import vn.guongsang.award.approval.Outline;
import vn.guongsang.award.approval.Propose;
import vn.guongsang.award.dossier.RecommendationView;
import vn.guongsang.award.dossier.Review;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class Recommendations {

    @Bean
    Consumer<Message<byte[]>> proposeRecommended(
            EventConsumers consumers, Propose propose, RecommendationView recommendations) {
        return consumers.effect(
                "award.proposals",
                new EventRouter()
                        .on(
                                ReviewCompleted.class,
                                fact -> {
                                    if (fact.outcome().equals("RECOMMENDED")) {
                                        propose.propose(command(fact));
                                        keep(fact, recommendations);
                                    }
                                }));
    }

    private static Propose.Command command(ReviewCompleted fact) {
        return new Propose.Command(
                fact.centreId(),
                new NominationId(fact.nominationId()),
                outline(fact.outline()),
                fact.round(),
                fact.dossierDigest());
    }

    private static void keep(ReviewCompleted fact, RecommendationView recommendations) {
        recommendations.keep(
                fact.nominationId(),
                fact.at(),
                fact.route(),
                Optional.ofNullable(fact.votes()).map(Recommendations::votes).orElse(null));
    }

    private static Review.Votes votes(ReviewCompleted.Votes told) {
        return new Review.Votes(told.members(), told.cast(), told.yes(), told.no(), told.abstain());
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
