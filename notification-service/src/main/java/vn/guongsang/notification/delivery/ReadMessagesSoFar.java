package vn.guongsang.notification.delivery;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Receipt;

/**
 * Somebody has looked through their list down from one message: that one and all before it are
 * read. What came meanwhile stays unread.
 */
@Service
public class ReadMessagesSoFar {

    private static final int AT_A_TIME = 1_000;

    /** The newest message that they have seen. */
    public record Command(Actor by, MessageId newest) {}

    private final Messages messages;
    private final Clock clock;

    ReadMessagesSoFar(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public Receipt read(Command command) {
        var person = command.by().requirePerson();
        var newest =
                messages.findById(command.newest())
                        .filter(found -> found.isOf(person, Channel.IN_APP))
                        .orElseThrow(NotFound::new);
        var unread = messages.claimUnread(person, command.newest().messageId(), AT_A_TIME);
        unread.forEach(message -> message.read(clock.instant()));
        messages.saveAllAndFlush(unread);
        return new Receipt(newest.id().messageId(), newest.status().name(), newest.version());
    }
}
