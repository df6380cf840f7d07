package vn.guongsang.identity.machine;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.NotFound;
import vn.guongsang.identity.account.Policy;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Lets a program get no further token; a new secret lets it in again. */
@Service
public class DisableMachine {

    /** Which program, and why. */
    public record Command(Caller by, UUID id, String reason) {}

    private final Machines machines;
    private final AuditLog audit;

    DisableMachine(Machines machines, AuditLog audit) {
        this.machines = machines;
        this.audit = audit;
    }

    @Transactional
    public void disable(Command command) {
        Policy.MANAGE_MACHINES.require(command.by());
        var centre = command.by().centre();
        var machine = machines.locked(centre, command.id()).orElseThrow(NotFound::new);
        machines.disable(machine);
        audit.write(
                AuditLog.Line.aboutMachine(
                        Act.MACHINE_DISABLED,
                        centre,
                        command.by().name(),
                        machine.id(),
                        command.reason()));
    }
}
