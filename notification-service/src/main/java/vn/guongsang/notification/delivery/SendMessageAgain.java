package vn.guongsang.notification.delivery;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** Sends a mail that was refused, or that had nowhere to go, after somebody has mended why. */
@Service
public class SendMessageAgain {

    /** The message, as the office has seen it. */
    public record Command(Actor by, MessageId id, ExpectedVersion expected) {}

    private final Messages messages;
    private final MessageOperations log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendMessageAgain(
            Messages messages,
            MessageOperations log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Receipt sendAgain(Command command) {
        Policy.SETTLE_MESSAGES.require(command.by());
        var message = messages.findById(command.id()).orElseThrow(NotFound::new);
        command.expected().mustBe(message.version(), message.status().name());
        message.sendAgain(clock.instant());
        var saved = messages.saveAndFlush(message);
        log.sentAgain(command.by(), saved);
        events.publishEvent(new WriteMessages.Written());
        return new Receipt(saved.id().messageId(), saved.status().name(), saved.version());
    }
}
