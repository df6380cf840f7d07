package vn.guongsang.identity.machine;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.NotFound;
import vn.guongsang.identity.account.Policy;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Gives a program a new secret; the old one stops at once. It works again if it was disabled. */
@Service
public class RotateMachineSecret {

    /** Which program, and why. */
    public record Command(Caller by, UUID id, String reason) {}

    private final Machines machines;
    private final AuditLog audit;

    RotateMachineSecret(Machines machines, AuditLog audit) {
        this.machines = machines;
        this.audit = audit;
    }

    @Transactional
    public MachineSecret rotate(Command command) {
        Policy.MANAGE_MACHINES.require(command.by());
        var centre = command.by().centre();
        var machine = machines.locked(centre, command.id()).orElseThrow(NotFound::new);
        var made = machines.rotate(centre, machine);
        audit.write(
                AuditLog.Line.aboutMachine(
                        Act.MACHINE_SECRET_CHANGED,
                        centre,
                        command.by().name(),
                        machine.id(),
                        command.reason()));
        return made;
    }
}
