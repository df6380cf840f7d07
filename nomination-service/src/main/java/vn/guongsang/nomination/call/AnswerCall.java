package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

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
    private final Clock clock;

    AnswerCall(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * The call, for a nomination that reaches it for the first time.
     *
     * @throws CallRefused.Unknown if the centre has no such call
     * @throws CallRefused.NotOpen if it has not opened yet
     */
    public Now answer(UUID callId, UUID unitId) {
        return answer(callId, clock.instant());
    }

    /** The call, for a nomination that has reached it before. */
    public Now answerAgain(UUID callId) {
        return answer(callId, clock.instant());
    }

    /** The call, for what came on paper: the day on which it came decides whether it is late. */
    public Now answerOnPaper(UUID callId, UUID unitId, LocalDate receivedOn) {
        return answer(callId, receivedOn.atStartOfDay(clock.getZone()).toInstant());
    }

    private Now answer(UUID callId, Instant arrived) {
        var now = clock.instant();
        var call = calls.findById(new CallId(callId)).orElseThrow(CallRefused.Unknown::new);
        if (!call.isOpen(now)) {
            throw new CallRefused.NotOpen();
        }
        return new Now(call.recognition(), call.isLate(arrived));
    }
}
