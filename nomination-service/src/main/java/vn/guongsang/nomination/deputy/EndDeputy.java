package vn.guongsang.nomination.deputy;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** Ends somebody's time as a deputy, at once. */
@Service
public class EndDeputy {

    /** The appointment, as the caller has seen it. */
    public record Command(Actor by, DeputyId id, ExpectedVersion expected) {}

    private final Deputies deputies;
    private final Clock clock;

    EndDeputy(Deputies deputies, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
    }

    @Transactional
    public Receipt end(Command command) {
        Policy.ARRANGE_DEPUTIES.require(command.by());
        var deputy = deputies.findById(command.id()).orElseThrow(NotFound::new);
        Policy.ARRANGE_DEPUTIES.require(command.by(), deputy.unitId());
        command.expected().mustBe(deputy.version(), deputy.status());
        deputy.end(clock.instant());
        var ended = deputies.saveAndFlush(deputy);
        return new Receipt(ended.id(), ended.status(), ended.version());
    }
}
