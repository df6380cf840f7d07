package vn.guongsang.nomination.call;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office does not agree that a unit has nobody to introduce: it still owes. */
@Service
public class RefuseNothing {

    /** What the unit owes, as the caller has seen it, and why it is still expected. */
    public record Command(
            Actor by, UUID callId, UUID unitId, ExpectedVersion expected, String reason) {}

    private final Obligations obligations;

    RefuseNothing(Obligations obligations) {
        this.obligations = obligations;
    }

    @Transactional
    public Receipt refuse(Command command) {
        Policy.RUN_CALLS.require(command.by());
        var obligation = obligations.seen(command.callId(), command.unitId(), command.expected());
        obligation.refuseNothing(command.reason());
        return obligations.kept(obligation);
    }
}
