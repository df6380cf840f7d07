package vn.guongsang.platform.outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operation;
import vn.guongsang.platform.operations.Operation.Action;
import vn.guongsang.platform.operations.Operation.Thing;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.operations.Operators;

/**
 * Lets the key of a parked fact go on: the fact is sent again or given up, and those behind it
 * follow in their order. The relay, which looks every second, does the sending.
 */
class SettleParkedFacts {

    private final ParkedFacts facts;
    private final OperationLog log;

    /**
     * What was set in motion.
     *
     * @param released how many facts are on their way again, with those that had to wait
     */
    record Settled(int released) {}

    SettleParkedFacts(ParkedFacts facts, OperationLog log) {
        this.facts = facts;
        this.log = log;
    }

    @Transactional
    Settled sendAgain(Actor by, long id) {
        Operators.requireHand(by);
        return new Settled(release(by, facts.claim(id)));
    }

    @Transactional
    Settled sendAllAgain(Actor by) {
        Operators.requireHand(by);
        return new Settled(facts.claimAll().stream().mapToInt(parked -> release(by, parked)).sum());
    }

    @Transactional
    Settled discard(Actor by, long id, String reason) {
        Operators.requireHand(by);
        var parked = facts.claim(id);
        facts.discard(parked);
        note(by, parked, Action.DISCARDED, reason);
        return new Settled(parked.behind());
    }

    private int release(Actor by, ParkedFactRow parked) {
        facts.release(parked);
        note(by, parked, Action.SENT_AGAIN, null);
        return 1 + parked.behind();
    }

    private void note(Actor by, ParkedFactRow parked, Action action, @Nullable String reason) {
        log.note(
                by,
                new Operation(
                        Thing.PARKED_FACT,
                        Long.toString(parked.id()),
                        parked.about(),
                        action,
                        reason));
    }
}
