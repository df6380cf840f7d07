package vn.guongsang.nomination.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Receipt;

/** Keeps a file of units or people, to be read as soon as this is committed. */
@Service
public class AskForImport {

    /**
     * @param dryRun whether only to say what is wrong with it
     */
    public record Command(Actor by, ImportKind kind, boolean dryRun, byte[] file) {}

    private final Imports imports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForImport(Imports imports, ApplicationEventPublisher events, Clock clock) {
        this.imports = imports;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Receipt ask(Command command) {
        Policy.MEND_REGISTER.require(command.by());
        var id = UuidCreator.getTimeOrderedEpoch();
        imports.ask(id, command, clock.instant());
        events.publishEvent(new ImportAsked(command.by().centre(), id));
        return new Receipt(id, Imports.RUNNING, 0);
    }
}
