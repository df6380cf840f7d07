package vn.guongsang.identity.machine;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.Policy;

/** The programs of a centre, for its administrator. */
@Component
public class MachinesView {

    private final Machines machines;

    MachinesView(Machines machines) {
        this.machines = machines;
    }

    @Transactional(readOnly = true)
    public List<Machine> list(Caller by, UUID after, int limit) {
        Policy.READ_MACHINES.require(by);
        return machines.of(by.centre(), after, limit);
    }
}
