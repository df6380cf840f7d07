package vn.guongsang.systemtests.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.evidence.LogRecord;

/** Records as no service of today writes them. */
public final class Poison {
    private Poison() {}

    /**
     * A record with a proper envelope round whatever body.
     *
     * @param like a record of the same key, which tells topic, partition and centre
     */
    public static LogRecord like(LogRecord like, String type, String body) {
        var key = String.valueOf(like.key());
        var headers =
                envelope(
                        type,
                        key,
                        like.revision() + 1,
                        like.headers().getOrDefault("ce_centre", ""));
        var bytes = Bytes.wrap(body.getBytes(UTF_8));
        return new LogRecord(like.topic(), like.partition(), -1, key, bytes, headers);
    }

    /** The first record of an aggregate that did not exist. */
    public static LogRecord first(Topic topic, String type, UUID key, UUID centre, String body) {
        var headers = envelope(type, key.toString(), 1, centre.toString());
        var bytes = Bytes.wrap(body.getBytes(UTF_8));
        return new LogRecord(topic, 0, -1, key.toString(), bytes, headers);
    }

    private static Map<String, String> envelope(
            String type, String subject, long revision, String centre) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UuidCreator.getTimeOrderedEpoch().toString(),
                "ce_type",
                type,
                "ce_source",
                "/system-tests",
                "ce_subject",
                subject,
                "ce_time",
                Instant.now().toString(),
                "ce_revision",
                Long.toString(revision),
                "ce_centre",
                centre,
                "content-type",
                "application/json");
    }
}
