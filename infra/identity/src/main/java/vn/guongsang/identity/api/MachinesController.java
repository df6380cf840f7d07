package vn.guongsang.identity.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.machine.CreateMachine;
import vn.guongsang.identity.machine.DisableMachine;
import vn.guongsang.identity.machine.Machine;
import vn.guongsang.identity.machine.MachineSecret;
import vn.guongsang.identity.machine.MachinesView;
import vn.guongsang.identity.machine.RotateMachineSecret;
import vn.guongsang.identity.machine.SetMachineHead;

/** The programs of units. */
@RestController
@RequestMapping("/api/v1/machines")
class MachinesController {

    private final MachinesView machines;
    private final CreateMachine createMachine;
    private final RotateMachineSecret rotateMachineSecret;
    private final DisableMachine disableMachine;
    private final SetMachineHead setMachineHead;

    MachinesController(
            MachinesView machines,
            CreateMachine createMachine,
            RotateMachineSecret rotateMachineSecret,
            DisableMachine disableMachine,
            SetMachineHead setMachineHead) {
        this.machines = machines;
        this.createMachine = createMachine;
        this.rotateMachineSecret = rotateMachineSecret;
        this.disableMachine = disableMachine;
        this.setMachineHead = setMachineHead;
    }

    @GetMapping
    Part<Machine> list(
            Caller by,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var after = cursor == null ? Part.BEGINNING : cursor;
        return Part.of(machines.list(by, after, Part.limit(limit) + 1), limit, Machine::id);
    }

    @PostMapping
    ResponseEntity<MachineSecret> create(Caller by, @Valid @RequestBody MachineRequest request) {
        var made =
                createMachine.create(
                        new CreateMachine.Command(
                                by, request.unitId(), request.headId(), request.reason()));
        return ResponseEntity.created(URI.create("/api/v1/machines/" + made.id()))
                .cacheControl(CacheControl.noStore())
                .body(made);
    }

    /** A new secret, this once. */
    @PostMapping("/{id}/rotate")
    ResponseEntity<MachineSecret> rotate(
            Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        var made =
                rotateMachineSecret.rotate(new RotateMachineSecret.Command(by, id, why.reason()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(made);
    }

    @PostMapping("/{id}/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        disableMachine.disable(new DisableMachine.Command(by, id, why.reason()));
    }

    @PostMapping("/{id}/head")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void head(Caller by, @PathVariable UUID id, @Valid @RequestBody HeadRequest request) {
        setMachineHead.set(new SetMachineHead.Command(by, id, request.headId(), request.reason()));
    }
}
