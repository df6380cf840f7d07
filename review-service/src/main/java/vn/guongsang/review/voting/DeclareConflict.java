package vn.guongsang.review.voting;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.review.screening.CouncilCases;
import vn.guongsang.review.screening.NominationId;

/** A member has to do with a case, and so does not vote on it. */
@Service
public class DeclareConflict {

    /** The case, as the member has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Votings votings;
    private final BallotBox ballots;
    private final Conflicts conflicts;
    private final CouncilCases cases;
    private final Clock clock;

    DeclareConflict(
            Votings votings,
            BallotBox ballots,
            Conflicts conflicts,
            CouncilCases cases,
            Clock clock) {
        this.votings = votings;
        this.ballots = ballots;
        this.conflicts = conflicts;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public Receipt declare(Command command) {
        var by = command.by();
        var member = by.requirePerson();
        // Alone with the voting: a vote under way is counted as cast, a later one finds this.
        var voting =
                votings.toClose(command.id())
                        .filter(each -> each.hasOnRoll(member))
                        .orElseThrow(NotFound::new);
        voting.mustBeOpen();
        if (ballots.last(voting, member).isPresent()) {
            throw new VotingRefused.VotedAlready();
        }
        var seen = cases.asSeen(command.id(), command.expected());
        conflicts.declare(voting, member, by.account(), clock.instant());
        return seen;
    }
}
