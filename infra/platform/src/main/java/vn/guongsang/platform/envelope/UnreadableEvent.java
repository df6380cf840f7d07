package vn.guongsang.platform.envelope;

import org.jspecify.annotations.Nullable;

/** A record that is not an event as agreed; trying again would not help. */
public class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
