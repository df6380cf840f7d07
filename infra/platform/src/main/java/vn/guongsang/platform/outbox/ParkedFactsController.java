package vn.guongsang.platform.outbox;

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
import vn.guongsang.platform.outbox.SettleParkedFacts.Settled;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Facts of the caller's centre that did not leave. */
@RestController
@RequestMapping("/api/v1/${spring.application.name}/operations/parked-facts")
class ParkedFactsController {

    private final LookAtParkedFacts look;
    private final SettleParkedFacts settle;

    ParkedFactsController(LookAtParkedFacts look, SettleParkedFacts settle) {
        this.look = look;
        this.settle = settle;
    }

    @GetMapping
    Page<ParkedFactRow> list(
            Actor by,
            @RequestParam(defaultValue = "PARKED") ParkedFactRow.State state,
            PageRequest page) {
        return look.list(by, state, page);
    }

    @GetMapping("/{id}")
    ParkedFactDetail one(Actor by, @PathVariable long id) {
        return look.one(by, id);
    }

    @PostMapping("/{id}/send-again")
    ResponseEntity<Settled> sendAgain(Actor by, @PathVariable long id) {
        return ResponseEntity.ok(settle.sendAgain(by, id));
    }

    @PostMapping("/send-again")
    ResponseEntity<Settled> sendAllAgain(Actor by) {
        return ResponseEntity.ok(settle.sendAllAgain(by));
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<Settled> discard(
            Actor by, @PathVariable long id, @Valid @RequestBody DiscardRequest request) {
        return ResponseEntity.ok(settle.discard(by, id, request.reason()));
    }
}
