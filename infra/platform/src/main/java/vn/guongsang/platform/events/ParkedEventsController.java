package vn.guongsang.platform.events;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.DiscardRequest;
import vn.guongsang.platform.parking.ParkedEventDetail;
import vn.guongsang.platform.parking.ParkedEventRow;
import vn.guongsang.platform.parking.ParkedEvents.State;
import vn.guongsang.platform.parking.ParkedEventsView;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/**
 * Parked events of the caller's centre. They take no {@code If-Match}: an event is settled once,
 * and whoever comes second is told so.
 */
@RestController
@RequestMapping("/api/v1/${spring.application.name}/operations/parked-events")
class ParkedEventsController {

    private final ParkedEventsView events;
    private final RedriveParkedEvent redrive;
    private final RedriveAllParkedEvents redriveAll;
    private final DiscardParkedEvent discard;

    ParkedEventsController(
            ParkedEventsView events,
            RedriveParkedEvent redrive,
            RedriveAllParkedEvents redriveAll,
            DiscardParkedEvent discard) {
        this.events = events;
        this.redrive = redrive;
        this.redriveAll = redriveAll;
        this.discard = discard;
    }

    @GetMapping
    Page<ParkedEventRow> list(
            Actor by, @RequestParam(defaultValue = "PARKED") State state, PageRequest page) {
        return events.list(by, state, page);
    }

    @GetMapping("/{id}")
    ParkedEventDetail one(Actor by, @PathVariable long id) {
        return events.one(by, id);
    }

    @PostMapping("/{id}/redrive")
    ResponseEntity<RedriveParkedEvent.Redriven> redrive(Actor by, @PathVariable long id) {
        return ResponseEntity.ok(redrive.redrive(new RedriveParkedEvent.Command(by, id)));
    }

    @PostMapping("/redrive")
    ResponseEntity<RedriveAllParkedEvents.Redriven> redriveAll(Actor by) {
        return ResponseEntity.ok(redriveAll.redrive(new RedriveAllParkedEvents.Command(by)));
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<DiscardParkedEvent.Discarded> discard(
            Actor by, @PathVariable long id, @Valid @RequestBody DiscardRequest request) {
        return ResponseEntity.ok(
                discard.discard(new DiscardParkedEvent.Command(by, id, request.reason())));
    }
}
