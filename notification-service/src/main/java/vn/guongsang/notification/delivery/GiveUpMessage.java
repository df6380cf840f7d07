package vn.guongsang.notification.delivery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** Gives up a mail that was refused: its person is told in another way, or not at all. */
@Service
public class GiveUpMessage {

    /**
     * The message, as the office has seen it.
     *
     * @param reason why nobody waits for it any more
     */
    public record Command(Actor by, MessageId id, ExpectedVersion expected, String reason) {}

    private final Messages messages;
    private final MessageOperations log;

    GiveUpMessage(Messages messages, MessageOperations log) {
        this.messages = messages;
        this.log = log;
    }

    @Transactional
    public Receipt giveUp(Command command) {
        Policy.SETTLE_MESSAGES.require(command.by());
        var message = messages.findById(command.id()).orElseThrow(NotFound::new);
        command.expected().mustBe(message.version(), message.status().name());
        message.giveUp();
        var saved = messages.saveAndFlush(message);
        log.givenUp(command.by(), saved, command.reason());
        return new Receipt(saved.id().messageId(), saved.status().name(), saved.version());
    }
}
