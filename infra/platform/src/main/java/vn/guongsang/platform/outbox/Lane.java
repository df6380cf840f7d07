package vn.guongsang.platform.outbox;

import java.util.UUID;

/** Keys are spread over lanes; one relay at a time drains a lane, so that a key has one sender. */
final class Lane {

    static final int COUNT = 16;

    private Lane() {}

    static int of(UUID key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}
