package vn.guongsang.systemtests.installation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.systemtests.evidence.Quiescence;
import vn.guongsang.systemtests.ledger.Invariant;
import vn.guongsang.systemtests.ledger.LedgerChecker;
import vn.guongsang.systemtests.ledger.Run;
import vn.guongsang.systemtests.ledger.Violation;

/** The end of every run: wait until nothing moves, then judge, and ask the services too. */
public final class Audit {
    private static final Duration LONGEST_UNREST = Duration.ofSeconds(60);

    private final Installation system;

    public Audit(Installation system) {
        this.system = system;
    }

    /** Everything that is wrong. Not becoming quiet is wrong as well. */
    public List<Violation> of(Run run) {
        return of(run, LONGEST_UNREST);
    }

    /**
     * @param patience how long to wait for quiet; short where a planted bug will not let it come
     */
    public List<Violation> of(Run run, Duration patience) {
        var unrest = new Quiescence(system.stores(), system.lag()).await(patience);
        var violations = new ArrayList<Violation>();
        unrest.forEach(each -> violations.add(new Violation(Invariant.I10, each)));
        violations.addAll(new LedgerChecker().check(run, system.evidence()));
        system.ownCount().newIn(run.centreId()).forEach(violations::add);
        return violations;
    }
}
