package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import vn.guongsang.systemtests.installation.Audit;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.ledger.Run;

/** How a run ends. */
final class Judgement {
    private Judgement() {}

    /** Every invariant holds. */
    static void green(Installation system, Run run) {
        assertThat(new Audit(system).of(run)).as("violations").isEmpty();
    }
}
