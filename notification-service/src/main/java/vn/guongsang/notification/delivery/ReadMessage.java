package vn.guongsang.notification.delivery;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Receipt;

/** Somebody has opened a message of theirs. Doing so again changes nothing. */
@Service
public class ReadMessage {

    public record Command(Actor by, MessageId id) {}

    private final Messages messages;
    private final Clock clock;

    ReadMessage(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public Receipt read(Command command) {
        var person = command.by().requirePerson();
        var message =
                messages.findById(command.id())
                        .filter(found -> found.isOf(person, Channel.IN_APP))
                        .orElseThrow(NotFound::new);
        message.read(clock.instant());
        var saved = messages.saveAndFlush(message);
        return new Receipt(saved.id().messageId(), saved.status().name(), saved.version());
    }
}
