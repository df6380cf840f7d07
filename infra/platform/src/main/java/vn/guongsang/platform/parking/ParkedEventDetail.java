package vn.guongsang.platform.parking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.operations.OperationRow;
import vn.guongsang.platform.operations.Payload;

/**
 * All that is known of a parked event.
 *
 * @param partition with {@code offset} its place in the log
 * @param before how many of its key have to be settled before it
 * @param behind how many wait behind it
 * @param payload none for a tombstone
 * @param history what was done about it, the first first
 */
public record ParkedEventDetail(
        ParkedEventRow event,
        int partition,
        long offset,
        Map<String, String> headers,
        @Nullable Payload payload,
        int before,
        int behind,
        List<OperationRow> history) {

    public ParkedEventDetail {
        headers = Map.copyOf(headers);
        history = List.copyOf(history);
    }
}
