package vn.guongsang.notification.delivery.messaging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationHandedIn;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.notification.delivery.Addressees;
import vn.guongsang.notification.delivery.MessageKind;
import vn.guongsang.notification.delivery.Occasion;
import vn.guongsang.notification.delivery.WriteMessages;
import vn.guongsang.platform.envelope.Causation;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

/** Which facts people hear of, and what they are told. Who hears what is said by its kind. */
@Configuration
class Occasions {

    private final WriteMessages messages;
    private final Addressees addressees;

    Occasions(WriteMessages messages, Addressees addressees) {
        this.messages = messages;
        this.addressees = addressees;
    }

    @Bean
    Consumer<Message<byte[]>> tellPeople(EventConsumers consumers) {
        return consumers.effect(
                "notification.messages",
                new EventRouter()
                        .on(NominationHandedIn.class, this::handedIn)
                        .on(NominationSubmitted.class, this::submitted)
                        .on(
                                NominationReturned.class,
                                f -> tell(f, f.outline(), f.round(), MessageKind.RETURNED))
                        .on(
                                NominationAccepted.class,
                                f -> tell(f, f.outline(), f.round(), MessageKind.ACCEPTED))
                        .on(
                                NominationWithdrawn.class,
                                f -> tell(f, f.outline(), f.round(), MessageKind.WITHDRAWN))
                        .on(ReviewCompleted.class, this::completed)
                        .on(
                                AwardDeclined.class,
                                f -> tell(f, f.outline(), f.round(), MessageKind.DECLINED))
                        .on(AwardGranted.class, this::granted));
    }

    private void handedIn(NominationHandedIn fact) {
        var about =
                new Occasion(
                        fact.centreId(),
                        Causation.current().orElseThrow(),
                        fact.at(),
                        fact.nominationId(),
                        fact.callId(),
                        fact.unitId(),
                        null,
                        null,
                        List.of());
        var named = new Addressees.Named(fact.unitId(), fact.awaits(), null, null, null);
        var recipients = addressees.of(named, List.of(MessageKind.HANDED_IN));
        messages.write(new WriteMessages.Command(about, recipients));
    }

    private void submitted(NominationSubmitted fact) {
        tell(
                fact,
                fact.outline(),
                fact.round(),
                fact.receiptNumber(),
                MessageKind.NEW_SUBMISSION,
                MessageKind.TO_CHECK,
                fact.late() ? MessageKind.RECEIVED_LATE : MessageKind.RECEIVED);
    }

    private void completed(ReviewCompleted fact) {
        ofOutcome(fact.outcome()).ifPresent(kind -> tell(fact, fact.outline(), fact.round(), kind));
    }

    private static Optional<MessageKind> ofOutcome(String outcome) {
        return switch (outcome) {
            case "RECOMMENDED" -> Optional.of(MessageKind.TO_APPROVE);
            case "NOT_RECOMMENDED" -> Optional.of(MessageKind.NOT_RECOMMENDED);
            case "REJECTED" -> Optional.of(MessageKind.REJECTED);
            default -> Optional.empty();
        };
    }

    /** A head who is honoured hears that, an editor what there is to do; nobody hears twice. */
    private void granted(AwardGranted fact) {
        tell(
                fact,
                fact.outline(),
                fact.round(),
                MessageKind.GRANTED,
                MessageKind.HONOURED,
                MessageKind.TO_PUBLISH);
    }

    private void tell(Fact fact, NominationOutline outline, int round, MessageKind... kinds) {
        tell(fact, outline, round, null, kinds);
    }

    private void tell(
            Fact fact,
            NominationOutline outline,
            int round,
            @Nullable Integer receiptNumber,
            MessageKind... kinds) {
        var about =
                new Occasion(
                        fact.centreId(),
                        Causation.current().orElseThrow(),
                        fact.at(),
                        fact.aggregateId(),
                        outline.callId(),
                        outline.unitId(),
                        round,
                        receiptNumber,
                        List.of());
        var recipients = addressees.of(named(outline), List.of(kinds));
        messages.write(new WriteMessages.Command(about, recipients));
    }

    static Addressees.Named named(NominationOutline outline) {
        return new Addressees.Named(
                outline.unitId(),
                List.of(),
                outline.submittedBy(),
                outline.preparedBy(),
                nominee(outline));
    }

    private static @Nullable UUID nominee(NominationOutline outline) {
        return outline.subjectType().equals("INDIVIDUAL") ? outline.subjectId() : null;
    }
}
