package vn.guongsang.platform.outbox;

import org.apache.kafka.common.errors.RetriableException;
import org.springframework.kafka.KafkaException;

/** Whose fault it is that a row was not sent. */
enum SendFailure {
    /** The broker is away: counts against no row, everything waits. */
    BROKER,
    /** This record is refused: it counts, and its key waits. */
    RECORD;

    static SendFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException
                    || cause instanceof org.apache.kafka.common.errors.TimeoutException
                    || cause instanceof org.apache.kafka.common.errors.DisconnectException
                    || cause instanceof InterruptedException) {
                return BROKER;
            }
            if (cause instanceof org.apache.kafka.common.KafkaException
                    && !(cause instanceof KafkaException)) {
                return RECORD;
            }
        }
        return RECORD;
    }
}
