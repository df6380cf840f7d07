package vn.guongsang.review.voting;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.review.Policy;

/** Says who belongs to the council, and from when to when. */
@Service
public class KeepCouncil {

    /** All memberships there ever were, as the caller wants them to be. */
    public record Command(Actor by, ExpectedVersion expected, List<Membership> members) {
        public Command {
            members = List.copyOf(members);
        }
    }

    private final Councils councils;
    private final Clock clock;

    KeepCouncil(Councils councils, Clock clock) {
        this.councils = councils;
        this.clock = clock;
    }

    @Transactional
    public void keep(Command command) {
        var by = command.by();
        Policy.KEEP_COUNCIL.require(by);
        var now = clock.instant();
        var council =
                councils.findById(by.centre())
                        .orElseGet(() -> Council.founded(by.centre(), by.account(), now));
        command.expected().mustBe(council.version(), "KEPT");
        council.keep(command.members(), by.account(), now);
        councils.saveAndFlush(council);
    }
}
