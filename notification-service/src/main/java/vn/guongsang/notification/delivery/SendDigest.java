package vn.guongsang.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/**
 * One mail for all nominations that have come in since the last one and that an officer has not
 * looked at, instead of one for each.
 */
@Service
public class SendDigest {

    /** What is older than this was told by other means, or is no news. */
    private static final Duration NEWS = Duration.ofDays(1);

    /** For the officers of one centre. */
    public record Command(UUID centreId) {}

    private final Messages messages;
    private final UntoldView untoldPeople;
    private final WriteMessages write;
    private final Settings settings;
    private final Setting<Desks> desks;
    private final Clock clock;

    SendDigest(
            Messages messages,
            UntoldView untoldPeople,
            WriteMessages write,
            Settings settings,
            Setting<Desks> desks,
            Clock clock) {
        this.messages = messages;
        this.untoldPeople = untoldPeople;
        this.write = write;
        this.settings = settings;
        this.desks = desks;
        this.clock = clock;
    }

    @Transactional
    public void send(Command command) {
        var now = clock.instant();
        var pause = Duration.ofMinutes(settings.today(desks).minutesBetweenDigests());
        for (var officer : untoldPeople.since(now.minus(NEWS))) {
            var untold = messages.claimUntold(officer, now.minus(NEWS));
            // Asked only after the rows are claimed: whoever had them has written its mail by then.
            if (!untold.isEmpty() && !untoldPeople.wasMailed(officer, now.minus(pause))) {
                tell(command.centreId(), officer, untold, now);
            }
        }
    }

    private void tell(UUID centre, UUID officer, List<Message> untold, Instant now) {
        var digest = untold.getFirst().id().messageId();
        var units = untold.stream().map(Message::unitId).filter(Objects::nonNull).toList();
        untold.forEach(each -> each.toldIn(digest));
        messages.saveAllAndFlush(untold);
        write.write(
                new WriteMessages.Command(
                        Occasion.ofUnits(centre, digest, now, null, units),
                        Map.of(officer, MessageKind.SUBMISSIONS_DIGEST)));
    }
}
