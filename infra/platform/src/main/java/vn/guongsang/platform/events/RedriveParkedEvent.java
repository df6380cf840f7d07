package vn.guongsang.platform.events;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.parking.ParkedKeys;
import vn.guongsang.platform.parking.ParkedKeys.Waiting;

/**
 * Applies the parked events of one key again, the oldest first: all of them, or none when one fails
 * again.
 */
class RedriveParkedEvent {

    private static final Logger LOG = LoggerFactory.getLogger(RedriveParkedEvent.class);

    private final ParkedKeys keys;
    private final EventConsumers consumers;
    private final EntityManager entities;

    /**
     * @param id any parked event of the key
     */
    record Command(Actor by, long id) {}

    /** How many were applied. */
    record Redriven(int applied) {}

    RedriveParkedEvent(ParkedKeys keys, EventConsumers consumers, EntityManager entities) {
        this.keys = keys;
        this.consumers = consumers;
        this.entities = entities;
    }

    /**
     * @throws RedriveRefused when one fails again, or waits for one that is not the caller's
     */
    @Transactional
    public Redriven redrive(Command command) {
        var by = command.by();
        Operators.requireHand(by);
        var waiting = keys.claim(by, command.id());
        var own = waiting.stream().takeWhile(each -> each.centre().equals(by.centre())).toList();
        if (own.stream().noneMatch(each -> each.id() == command.id())) {
            throw new RedriveRefused.BehindAnothers(waiting.get(own.size()).id());
        }
        for (var each : own) {
            apply(each);
            keys.redriven(by, each);
        }
        return new Redriven(own.size());
    }

    // Flushed at once, so that what the database refuses is this event's failure; and forgotten, so
    // that the next one reads what is there, as it would in a transaction of its own.
    private void apply(Waiting parked) {
        try {
            consumers.again(parked.consumer(), List.of(parked.event()));
            entities.flush();
            entities.clear();
        } catch (RuntimeException failure) {
            if (Outage.causes(failure)) {
                throw failure;
            }
            LOG.error("{} cannot apply event {} again", parked.consumer(), parked.id(), failure);
            throw new RedriveRefused.FailedAgain(parked.id(), failure);
        }
    }
}
