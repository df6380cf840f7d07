package vn.guongsang.platform.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.AlreadySettled;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.parking.ParkedKeys;

/**
 * Applies all parked events of a centre again, key by key, a transaction each: one that fails again
 * stops its own key and no other.
 */
class RedriveAllParkedEvents {

    /** Half of what the gateway waits; what is left then is left for the next call. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final ParkedKeys keys;
    private final RedriveParkedEvent one;
    private final TransactionTemplate ofItsOwn;

    record Command(Actor by) {}

    /**
     * What became of all.
     *
     * @param applied how many events were applied
     * @param failed the keys that still wait
     * @param left how many keys were not tried for want of time; ask again
     */
    record Redriven(int applied, List<Failed> failed, int left) {

        Redriven {
            failed = List.copyOf(failed);
        }
    }

    /**
     * A key that still waits.
     *
     * @param event the parked event that is in the way
     * @param problem the problem's code, as if it had been redriven alone
     */
    record Failed(long event, String problem) {}

    RedriveAllParkedEvents(
            ParkedKeys keys, RedriveParkedEvent one, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.one = one;
        this.ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional
    public Redriven redrive(Command command) {
        Operators.requireHand(command.by());
        var begun = System.nanoTime();
        var applied = 0;
        var left = 0;
        var failed = new ArrayList<Failed>();
        for (var first : keys.firsts()) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                left++;
                continue;
            }
            try {
                applied += redriveKey(command.by(), first);
            } catch (RedriveRefused refused) {
                failed.add(new Failed(refused.event(), refused.code()));
            }
        }
        return new Redriven(applied, failed, left);
    }

    private int redriveKey(Actor by, long first) {
        try {
            var done =
                    ofItsOwn.execute(
                            _ -> one.redrive(new RedriveParkedEvent.Command(by, first)).applied());
            return done == null ? 0 : done;
        } catch (AlreadySettled _) {
            // Somebody was faster, and did the same or decided otherwise.
            return 0;
        }
    }
}
