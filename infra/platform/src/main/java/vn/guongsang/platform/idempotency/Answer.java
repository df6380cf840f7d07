package vn.guongsang.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** What was answered to a command. Holds no personal data: a receipt, or a problem. */
record Answer(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {

    boolean isProblem() {
        return status >= 400;
    }
}
