package vn.guongsang.identity.machine;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.Policy;
import vn.guongsang.identity.audit.Act;
import vn.guongsang.identity.audit.AuditLog;

/** Gives a unit its program. */
@Service
public class CreateMachine {

    /**
     * For which unit, and why.
     *
     * @param head in whose name it signs off; none where what it hands in waits for the head
     */
    public record Command(Caller by, UUID unit, @Nullable UUID head, String reason) {}

    private final Machines machines;
    private final AuditLog audit;

    CreateMachine(Machines machines, AuditLog audit) {
        this.machines = machines;
        this.audit = audit;
    }

    @Transactional
    public MachineSecret create(Command command) {
        Policy.MANAGE_MACHINES.require(command.by());
        var centre = command.by().centre();
        var made = machines.add(centre, command.unit(), command.head());
        audit.write(
                AuditLog.Line.aboutMachine(
                                Act.MACHINE_CREATED,
                                centre,
                                command.by().name(),
                                made.id(),
                                command.reason())
                        .with(
                                Map.of(
                                        "unit", command.unit(),
                                        "head", Objects.toString(command.head(), ""))));
        return made;
    }
}
