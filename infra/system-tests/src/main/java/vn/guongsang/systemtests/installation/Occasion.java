package vn.guongsang.systemtests.installation;

import java.util.UUID;
import vn.guongsang.systemtests.client.ClientLedger;
import vn.guongsang.systemtests.client.Draft;
import vn.guongsang.systemtests.client.UnitClient;
import vn.guongsang.systemtests.ledger.Run;
import vn.guongsang.systemtests.load.Centre;

/** One call that is open, those who work on it, and the ledger in which they write. */
public record Occasion(Run run, Centre centre) {

    public UUID callId() {
        return run.callId();
    }

    public ClientLedger ledger() {
        return run.ledger();
    }

    public UnitClient unit(int number) {
        return centre.units().get(number);
    }

    /** A collective of a unit that is worth telling about. */
    public Draft collective(String title) {
        return Draft.ofCollective(callId(), "Tập thể " + title, title + " " + UUID.randomUUID());
    }
}
