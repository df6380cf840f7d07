package vn.guongsang.notification.delivery.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.contracts.StoryPublished;
import vn.guongsang.notification.delivery.Addressees;
import vn.guongsang.notification.delivery.MessageKind;
import vn.guongsang.notification.delivery.Occasion;
import vn.guongsang.notification.delivery.WriteMessages;

/**
 * What people hear of stories. This service says these facts itself, so the messages are written in
 * the transaction that says them.
 */
@Component
class StoryOccasions {

    private final WriteMessages messages;
    private final Addressees addressees;

    StoryOccasions(WriteMessages messages, Addressees addressees) {
        this.messages = messages;
        this.addressees = addressees;
    }

    @EventListener
    void on(StoryPublished fact) {
        tell(fact, fact.outline(), MessageKind.PUBLISHED, MessageKind.HONOURED_PUBLICLY);
    }

    @EventListener
    void on(StoryHidden fact) {
        tell(fact, fact.outline(), MessageKind.HIDDEN, MessageKind.TO_TAKE_DOWN);
    }

    private void tell(Fact fact, NominationOutline outline, MessageKind... kinds) {
        var about =
                new Occasion(
                        fact.centreId(),
                        occasion(fact),
                        fact.at(),
                        fact.aggregateId(),
                        outline.callId(),
                        outline.unitId(),
                        null,
                        null,
                        List.of());
        var recipients = addressees.of(Occasions.named(outline), List.of(kinds));
        messages.write(new WriteMessages.Command(about, recipients));
    }

    /** The outbox names the event later; nomination and revision name it as well. */
    private static UUID occasion(Fact fact) {
        var name = "story:" + fact.aggregateId() + ":" + fact.revision();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
