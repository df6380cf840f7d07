package vn.guongsang.identity.machine;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.NotFound;
import vn.guongsang.identity.account.Policy;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Lets a program sign off in the name of its unit's head, or no longer; from its next token on. */
@Service
public class SetMachineHead {

    /**
     * Which program, and why.
     *
     * @param head none where what it hands in waits for the head
     */
    public record Command(Caller by, UUID id, @Nullable UUID head, String reason) {}

    private final Machines machines;
    private final AuditLog audit;

    SetMachineHead(Machines machines, AuditLog audit) {
        this.machines = machines;
        this.audit = audit;
    }

    @Transactional
    public void set(Command command) {
        Policy.MANAGE_MACHINES.require(command.by());
        var centre = command.by().centre();
        var machine = machines.locked(centre, command.id()).orElseThrow(NotFound::new);
        machines.setHead(centre, machine, command.head());
        audit.write(
                AuditLog.Line.aboutMachine(
                                Act.MACHINE_HEAD_CHANGED,
                                centre,
                                command.by().name(),
                                machine.id(),
                                command.reason())
                        .with(
                                Map.of(
                                        "before", Objects.toString(machine.headId(), ""),
                                        "head", Objects.toString(command.head(), ""))));
    }
}
