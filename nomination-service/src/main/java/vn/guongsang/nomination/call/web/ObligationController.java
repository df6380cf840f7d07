package vn.guongsang.nomination.call.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.call.AcceptNothing;
import vn.guongsang.nomination.call.OpenLateDoor;
import vn.guongsang.nomination.call.RefuseNothing;
import vn.guongsang.nomination.call.StateNothing;
import vn.guongsang.nomination.call.TakeBackWaiver;
import vn.guongsang.nomination.call.WaiveObligation;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

@RestController
@RequestMapping("/api/v1/calls/{call}/obligations/{unit}")
class ObligationController {

    private final WaiveObligation waive;
    private final TakeBackWaiver takeBack;
    private final OpenLateDoor lateDoor;
    private final StateNothing state;
    private final AcceptNothing accept;
    private final RefuseNothing refuse;

    ObligationController(
            WaiveObligation waive,
            TakeBackWaiver takeBack,
            OpenLateDoor lateDoor,
            StateNothing state,
            AcceptNothing accept,
            RefuseNothing refuse) {
        this.waive = waive;
        this.takeBack = takeBack;
        this.lateDoor = lateDoor;
        this.state = state;
        this.accept = accept;
        this.refuse = refuse;
    }

    @PostMapping("/waive")
    ResponseEntity<Receipt> waive(
            Actor by,
            @PathVariable UUID call,
            @PathVariable UUID unit,
            ExpectedVersion expected,
            @Valid @RequestBody WaiverRequest request) {
        return waive.waive(
                        new WaiveObligation.Command(
                                by, call, unit, expected, request.reasonCode(), request.reason()))
                .done();
    }

    @PostMapping("/waive/take-back")
    ResponseEntity<Receipt> takeBack(
            Actor by, @PathVariable UUID call, @PathVariable UUID unit, ExpectedVersion expected) {
        return takeBack.takeBack(new TakeBackWaiver.Command(by, call, unit, expected)).done();
    }

    @PostMapping("/late-door")
    ResponseEntity<Receipt> lateDoor(
            Actor by,
            @PathVariable UUID call,
            @PathVariable UUID unit,
            ExpectedVersion expected,
            @Valid @RequestBody LateDoorRequest request) {
        return lateDoor.open(
                        new OpenLateDoor.Command(
                                by, call, unit, expected, request.until(), request.reason()))
                .done();
    }

    @PostMapping("/nothing")
    ResponseEntity<Receipt> nothing(
            Actor by,
            @PathVariable UUID call,
            @PathVariable UUID unit,
            ExpectedVersion expected,
            @Valid @RequestBody ReasonRequest request) {
        return state.state(new StateNothing.Command(by, call, unit, expected, request.reason()))
                .done();
    }

    @PostMapping("/nothing/accept")
    ResponseEntity<Receipt> accept(
            Actor by, @PathVariable UUID call, @PathVariable UUID unit, ExpectedVersion expected) {
        return accept.accept(new AcceptNothing.Command(by, call, unit, expected)).done();
    }

    @PostMapping("/nothing/refuse")
    ResponseEntity<Receipt> refuse(
            Actor by,
            @PathVariable UUID call,
            @PathVariable UUID unit,
            ExpectedVersion expected,
            @Valid @RequestBody ReasonRequest request) {
        return refuse.refuse(new RefuseNothing.Command(by, call, unit, expected, request.reason()))
                .done();
    }
}
