package vn.guongsang.platform.envelope;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** The envelope: CloudEvents 1.0 in binary mode, as Kafka headers in UTF-8. */
public final class EventHeaders {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String REVISION = "ce_revision";
    public static final String CENTRE = "ce_centre";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String TRACEPARENT = "traceparent";

    private final List<Header> list = new ArrayList<>();

    private EventHeaders() {}

    public static EventHeaders of(UUID id, String type) {
        var headers = new EventHeaders();
        headers.add("ce_specversion", "1.0");
        headers.add(ID, id);
        headers.add(TYPE, type);
        headers.add("content-type", "application/json");
        return headers;
    }

    /** Adds what is there; nothing for null. */
    public void add(String name, @Nullable Object value) {
        if (value != null) {
            list.add(new RecordHeader(name, value.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    public List<Header> list() {
        return List.copyOf(list);
    }
}
