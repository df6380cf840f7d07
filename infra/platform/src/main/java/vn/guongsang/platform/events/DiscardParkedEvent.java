package vn.guongsang.platform.events;

import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.parking.ParkedKeys;

/**
 * Gives one parked event up for good: its consumer never applies it, also when it reads the whole
 * log again. Those behind it go on waiting until somebody redrives them, for they may rest on it.
 */
class DiscardParkedEvent {

    private final ParkedKeys keys;

    /**
     * @param reason why nobody needs it
     */
    record Command(Actor by, long id, String reason) {}

    /**
     * What is left of its key.
     *
     * @param waiting how many still wait for a redrive
     */
    record Discarded(int waiting) {}

    DiscardParkedEvent(ParkedKeys keys) {
        this.keys = keys;
    }

    @Transactional
    public Discarded discard(Command command) {
        Operators.requireHand(command.by());
        var waiting = keys.claim(command.by(), command.id());
        waiting.stream()
                .filter(each -> each.id() == command.id())
                .forEach(each -> keys.discarded(command.by(), each, command.reason()));
        return new Discarded(waiting.size() - 1);
    }
}
