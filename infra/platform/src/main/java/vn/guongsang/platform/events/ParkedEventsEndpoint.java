package vn.guongsang.platform.events;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import vn.guongsang.platform.parking.ParkedEvents;

/** Lets operations see parked events, apply them again or discard them, on the management port. */
@Endpoint(id = "parkedevents")
class ParkedEventsEndpoint {

    private final ParkedEvents parked;
    private final RedriveParkedEvents redrive;

    ParkedEventsEndpoint(ParkedEvents parked, RedriveParkedEvents redrive) {
        this.parked = parked;
        this.redrive = redrive;
    }

    @ReadOperation
    Map<String, List<ParkedEvents.Summary>> waiting() {
        return Map.of("items", parked.waiting());
    }

    @WriteOperation
    Map<String, Integer> redrive(@Selector long id) {
        return Map.of("applied", redrive.redrive(id));
    }

    @DeleteOperation
    void discard(@Selector long id) {
        parked.settle(id, ParkedEvents.State.DISCARDED);
    }
}
