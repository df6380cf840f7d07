package vn.guongsang.nomination.call;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** A unit says that it has nobody to introduce this time. */
@Service
public class StateNothing {

    /** What the unit owes, as the caller has seen it, and why there is nobody. */
    public record Command(
            Actor by, UUID callId, UUID unitId, ExpectedVersion expected, String reason) {}

    private final Obligations obligations;

    StateNothing(Obligations obligations) {
        this.obligations = obligations;
    }

    @Transactional
    public Receipt state(Command command) {
        Policy.WRITE.require(command.by(), command.unitId());
        var obligation = obligations.seen(command.callId(), command.unitId(), command.expected());
        obligation.stateNothing(command.reason(), command.by().account());
        return obligations.kept(obligation);
    }
}
