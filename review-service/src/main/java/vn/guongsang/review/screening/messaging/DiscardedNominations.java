package vn.guongsang.review.screening.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;
import vn.guongsang.review.screening.DiscardCase;
import vn.guongsang.review.screening.NominationId;

/** Nobody says that a nomination was discarded; its dossier is forgotten, and that is the sign. */
@Configuration
class DiscardedNominations {

    @Bean
    Consumer<Message<byte[]>> closeDiscarded(EventConsumers consumers, DiscardCase discard) {
        return consumers.effect(
                "review.discards",
                new EventRouter()
                        .onForgotten(
                                DossierState.class,
                                tombstone ->
                                        discard.discard(
                                                new DiscardCase.Command(
                                                        new NominationId(tombstone.aggregateId()),
                                                        tombstone.at()))));
    }
}
