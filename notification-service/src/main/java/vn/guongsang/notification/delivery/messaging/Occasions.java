package vn.guongsang.notification.delivery.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.notification.delivery.MessageKind;
import vn.guongsang.notification.delivery.WriteMessages;
import vn.guongsang.platform.envelope.Causation;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

/** Which facts people hear of, and who hears what. */
@Configuration
class Occasions {

    private final WriteMessages messages;

    Occasions(WriteMessages messages) {
        this.messages = messages;
    }

    @Bean
    Consumer<Message<byte[]>> tellPeople(EventConsumers consumers) {
        return consumers.effect(
                "notification.messages",
                new EventRouter()
                        .on(NominationSubmitted.class, this::received)
                        .on(
                                NominationReturned.class,
                                f -> tellHead(f, f.outline(), f.round(), MessageKind.RETURNED))
                        .on(ReviewCompleted.class, this::completed)
                        .on(
                                AwardDeclined.class,
                                f -> tellHead(f, f.outline(), f.round(), MessageKind.DECLINED))
                        .on(AwardGranted.class, this::granted));
    }

    private void received(NominationSubmitted fact) {
        var kind = fact.late() ? MessageKind.RECEIVED_LATE : MessageKind.RECEIVED;
        tellHead(fact, fact.outline(), fact.round(), kind);
    }

    private void completed(ReviewCompleted fact) {
        if (fact.outcome().equals("REJECTED")) {
            tellHead(fact, fact.outline(), fact.round(), MessageKind.REJECTED);
        }
    }

    private void granted(AwardGranted fact) {
        var recipients = new LinkedHashMap<UUID, MessageKind>();
        recipients.put(fact.outline().submittedBy(), MessageKind.GRANTED);
        if (fact.outline().subjectType().equals("INDIVIDUAL")) {
            // A head who is honoured hears that, and nothing else.
            recipients.put(fact.outline().subjectId(), MessageKind.HONOURED);
        }
        tell(fact, fact.outline(), fact.round(), recipients);
    }

    private void tellHead(Fact fact, NominationOutline outline, int round, MessageKind kind) {
        tell(fact, outline, round, Map.of(outline.submittedBy(), kind));
    }

    private void tell(
            Fact fact, NominationOutline outline, int round, Map<UUID, MessageKind> recipients) {
        messages.write(
                new WriteMessages.Command(
                        fact.centreId(),
                        Causation.current().orElseThrow(),
                        fact.aggregateId(),
                        outline.callId(),
                        outline.unitId(),
                        round,
                        recipients));
    }
}
