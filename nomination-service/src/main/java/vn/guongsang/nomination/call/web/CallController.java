package vn.guongsang.nomination.call.web;

import jakarta.validation.Valid;
import java.util.List;
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

    CallController(OpenCall openCall, CallView calls) {
        this.openCall = openCall;
        this.calls = calls;
    }

    @PostMapping
    ResponseEntity<Receipt> open(Actor by, @Valid @RequestBody OpenCallRequest request) {
        return openCall.open(request.toCommand(by)).created("/api/v1/calls");
    }

    @GetMapping
    Page<CallRow> calls(PageRequest page) {
        return calls.calls(page);
    }

    @GetMapping("/{id}/obligations")
    Map<String, List<ObligationRow>> obligations(@PathVariable UUID id) {
        return Map.of("items", calls.obligations(id));
    }
}
