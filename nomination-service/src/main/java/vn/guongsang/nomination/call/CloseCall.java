package vn.guongsang.nomination.call;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.NotFound;

/** Says that a call's closing date has passed. Only the clock asks for it. */
@Service
class CloseCall {

    /** The call whose time has come; closing it again changes nothing. */
    record Command(CallId id) {}

    private final Calls calls;
    private final Clock clock;

    CloseCall(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    public void close(Command command) {
        var call = calls.findWithLockById(command.id()).orElseThrow(NotFound::new);
        call.close(clock.instant());
        calls.saveAndFlush(call);
    }
}
