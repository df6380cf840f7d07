package vn.guongsang.nomination.call.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.call.CallRow;
import vn.guongsang.nomination.call.CallView;
import vn.guongsang.nomination.call.ChaseText;
import vn.guongsang.nomination.call.ObligationRow;
import vn.guongsang.nomination.call.OpenCall;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.platform.web.Receipt;

@RestController
@RequestMapping("/api/v1/calls")
class CallController {

    private final OpenCall openCall;
    private final CallView calls;
    private final ChaseText chase;

    CallController(OpenCall openCall, CallView calls, ChaseText chase) {
        this.openCall = openCall;
        this.calls = calls;
        this.chase = chase;
    }

    @PostMapping
    ResponseEntity<Receipt> open(Actor by, @Valid @RequestBody OpenCallRequest request) {
        return openCall.open(request.toCommand(by)).created("/api/v1/calls");
    }

    @GetMapping
    Page<CallRow> calls(PageRequest page) {
        return calls.calls(page);
    }

    @GetMapping("/{id}")
    CallRow call(@PathVariable UUID id) {
        return calls.call(id);
    }

    @GetMapping("/{id}/obligations")
    Map<String, List<ObligationRow>> obligations(Actor by, @PathVariable UUID id) {
        return Map.of("items", calls.obligations(by, id));
    }

    /** A text to paste, in the language of the request. */
    @GetMapping("/{id}/chase")
    Map<String, String> chase(Actor by, @PathVariable UUID id, Locale language) {
        return Map.of("text", chase.of(by, id, language));
    }
}
