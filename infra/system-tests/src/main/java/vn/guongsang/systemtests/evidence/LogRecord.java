package vn.guongsang.systemtests.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.Topic;

/**
 * One record as it lies in the log.
 *
 * @param value null for a tombstone
 * @param headers the CloudEvents headers and whatever else it carries
 */
public record LogRecord(
        Topic topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable Bytes value,
        Map<String, String> headers) {

    public LogRecord {
        headers = Map.copyOf(headers);
    }

    /** The id of the event; empty when the record carries none. */
    public String id() {
        return header("ce_id");
    }

    public String type() {
        return header("ce_type");
    }

    /** The aggregate that says it. */
    public String subject() {
        return header("ce_subject");
    }

    /** Counts what the aggregate has said on this topic; 0 when unreadable. */
    public long revision() {
        var text = header("ce_revision");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    public String text() {
        return value == null ? "" : new String(value.get(), UTF_8);
    }

    /** Where it lies, for people: {@code guongsang.call.events.v1-3@17}. */
    public String place() {
        return topic.wireName() + "-" + partition + "@" + offset;
    }

    private String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
