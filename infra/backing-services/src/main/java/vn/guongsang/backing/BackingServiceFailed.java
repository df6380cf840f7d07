package vn.guongsang.backing;

/**
 * A backing service could not be started, reached or prepared. The message is for the operator: one
 * sentence with the mend and, where there are any, the last lines of the server's log.
 */
public final class BackingServiceFailed extends RuntimeException {
    BackingServiceFailed(String message) {
        super(message);
    }

    BackingServiceFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
