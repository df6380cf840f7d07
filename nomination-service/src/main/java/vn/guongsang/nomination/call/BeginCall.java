package vn.guongsang.nomination.call;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes a call down together with what each unit owes to it. Joins the caller's transaction. */
@Component
class BeginCall {

    private final Calls calls;
    private final Obligations obligations;
    private final Clock clock;

    BeginCall(Calls calls, Obligations obligations, Clock clock) {
        this.calls = calls;
        this.obligations = obligations;
        this.clock = clock;
    }

    Call begin(Opening opening) {
        var call = calls.saveAndFlush(Call.open(opening, clock.instant()));
        obligations.saveAll(
                opening.owing().stream()
                        .map(unit -> Obligation.owed(opening.centreId(), call.id().callId(), unit))
                        .toList());
        return call;
    }
}
