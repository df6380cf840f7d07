package vn.guongsang.platform.invariants;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operators;

/** Checks all invariants in the caller's centre now, instead of within five minutes. */
class CheckInvariants {

    private final List<Invariant> invariants;
    private final CountViolations count;

    record Command(Actor by) {}

    CheckInvariants(List<Invariant> invariants, CountViolations count) {
        this.invariants = List.copyOf(invariants);
        this.count = count;
    }

    /** What could not be found out is as old as it says. */
    @Transactional
    public void check(Command command) {
        var by = command.by();
        Operators.requireHand(by);
        invariants.forEach(each -> count.inCentre(by.centre(), each));
    }
}
