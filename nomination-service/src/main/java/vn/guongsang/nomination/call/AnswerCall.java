package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.guongsang.nomination.organisation.OrganisationView;

/**
 * What a nomination needs to know about the call that it answers. Joins the caller's transaction.
 */
@Service
public class AnswerCall {

    /**
     * A call at this moment.
     *
     * @param late whether a first submission would be late now
     */
    public record Now(String recognition, boolean late) {}

    private final Calls calls;
    private final Obligations obligations;
    private final OrganisationView organisation;
    private final Clock clock;

    AnswerCall(Calls calls, Obligations obligations, OrganisationView organisation, Clock clock) {
        this.calls = calls;
        this.obligations = obligations;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * The call, for a nomination that reaches it for the first time.
     *
     * @throws CallRefused.Unknown if the centre has no such call
     * @throws CallRefused.NotOpen if it has not opened yet
     * @throws CallRefused.Closed after its closing date, unless a late door is open for the unit
     * @throws CallRefused.UnitHasEnded if the unit no longer belongs to the centre
     */
    public Now answer(UUID callId, UUID unitId) {
        var now = clock.instant();
        var call = opened(callId, now);
        if (call.isClosed(now)
                && !obligations.existsByCallIdAndUnitIdAndLateDoorLateDoorUntilAfter(
                        callId, unitId, now)) {
            throw new CallRefused.Closed();
        }
        if (organisation.hasEnded(unitId)) {
            throw new CallRefused.UnitHasEnded();
        }
        return new Now(call.recognition(), call.isLate(now));
    }

    /**
     * The call, for a nomination that has reached it before: whoever was asked for more may send it
     * after the call has closed.
     *
     * @throws CallRefused.Unknown if the centre has no such call
     * @throws CallRefused.NotOpen if it has not opened yet
     */
    public Now answerAgain(UUID callId) {
        var now = clock.instant();
        var call = opened(callId, now);
        return new Now(call.recognition(), call.isLate(now));
    }

    /**
     * The call, for what came on paper: the day on which it came decides whether it is late, and a
     * call that has closed since does not refuse it.
     *
     * @throws CallRefused.Unknown if the centre has no such call
     * @throws CallRefused.NotOpen if it has not opened yet
     */
    public Now answerOnPaper(UUID callId, LocalDate receivedOn) {
        var call = opened(callId, clock.instant());
        var received = receivedOn.atStartOfDay(clock.getZone()).toInstant();
        return new Now(call.recognition(), call.isLate(received));
    }

    private Call opened(UUID callId, Instant now) {
        var call = calls.findById(new CallId(callId)).orElseThrow(CallRefused.Unknown::new);
        if (!call.isOpen(now)) {
            throw new CallRefused.NotOpen();
        }
        return call;
    }
}
