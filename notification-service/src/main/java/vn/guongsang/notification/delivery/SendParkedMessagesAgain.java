package vn.guongsang.notification.delivery;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;

/** Sends the mails of a centre again that the server refused, after somebody has mended why. */
@Service
public class SendParkedMessagesAgain {

    private static final int AT_A_TIME = 500;

    /** Who asks. */
    public record Command(Actor by) {}

    /**
     * What was set in motion.
     *
     * @param released how many mails are on their way again
     * @param more whether there are others, which the next call takes
     */
    public record Released(int released, boolean more) {}

    private final Messages messages;
    private final MessageOperations log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendParkedMessagesAgain(
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
    public Released sendAgain(Command command) {
        Policy.SETTLE_MESSAGES.require(command.by());
        var parked = messages.claimParked(AT_A_TIME);
        for (var message : parked) {
            message.sendAgain(clock.instant());
            log.sentAgain(command.by(), message);
        }
        messages.saveAllAndFlush(parked);
        events.publishEvent(new WriteMessages.Written());
        return new Released(parked.size(), parked.size() == AT_A_TIME);
    }
}
