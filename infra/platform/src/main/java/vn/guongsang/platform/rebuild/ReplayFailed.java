package vn.guongsang.platform.rebuild;

import vn.guongsang.platform.envelope.IncomingEvent;

/** An event that the live consumer has applied cannot be applied again. */
class ReplayFailed extends RuntimeException {

    // The class and not the message: a message may quote what somebody wrote.
    ReplayFailed(IncomingEvent event, RuntimeException cause) {
        super(
                "%s %d/%d: %s"
                        .formatted(
                                event.topic(),
                                event.partition(),
                                event.offset(),
                                cause.getClass().getName()),
                cause);
    }
}
