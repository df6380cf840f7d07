package vn.guongsang.platform.events;

import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.operations.AlreadySettled;
import vn.guongsang.platform.operations.DiscardRequest;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.parking.ParkedEventRow;
import vn.guongsang.platform.parking.ParkedEvents.State;
import vn.guongsang.platform.parking.ParkedEventsView;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/**
 * Parked events that name no centre, for whoever runs the server: they belong to nobody's API, and
 * without a centre they can never be applied. The oldest hundred are shown.
 */
@Endpoint(id = "parkedevents")
class ParkedEventsEndpoint {

    private final ParkedEventsView events;
    private final DiscardParkedEvent discard;

    ParkedEventsEndpoint(ParkedEventsView events, DiscardParkedEvent discard) {
        this.events = events;
        this.discard = discard;
    }

    @ReadOperation
    Page<ParkedEventRow> waiting() {
        return CentreScope.call(
                Operators.NOBODY,
                () -> events.list(Operators.ofTheServer(), State.PARKED, PageRequest.longest()));
    }

    @WriteOperation
    WebEndpointResponse<DiscardParkedEvent.Discarded> discard(@Selector long id, String reason) {
        if (reason.isBlank() || reason.length() > DiscardRequest.LONGEST) {
            throw new InvalidEndpointRequestException("a reason has 1 to 1000 characters", "");
        }
        var command = new DiscardParkedEvent.Command(Operators.ofTheServer(), id, reason);
        try {
            return new WebEndpointResponse<>(
                    CentreScope.call(Operators.NOBODY, () -> discard.discard(command)));
        } catch (NotFound _) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        } catch (AlreadySettled _) {
            return new WebEndpointResponse<>(409);
        }
    }
}
