package vn.guongsang.review.voting;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.review.Policy;
import vn.guongsang.review.screening.CouncilCases;
import vn.guongsang.review.screening.CouncilWord;
import vn.guongsang.review.screening.NominationId;

/** Counts, and with it ends the review. */
@Service
public class CloseVoting {

    /** The case, as the caller has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Votings votings;
    private final BallotBox ballots;
    private final CouncilCases cases;
    private final Clock clock;

    CloseVoting(Votings votings, BallotBox ballots, CouncilCases cases, Clock clock) {
        this.votings = votings;
        this.ballots = ballots;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public Receipt close(Command command) {
        var by = command.by();
        Policy.CLOSE_VOTING.require(by);
        var voting = votings.toClose(command.id()).orElseThrow(NotFound::new);
        var now = clock.instant();
        var verdict = voting.close(ballots.tally(voting), by.account(), now);
        votings.saveAndFlush(voting);
        return cases.conclude(command.id(), command.expected(), word(verdict), by, now);
    }

    private static CouncilWord word(Verdict verdict) {
        var tally = verdict.tally();
        return new CouncilWord(
                verdict.recommended(),
                verdict.members(),
                tally.votesCast(),
                tally.votesYes(),
                tally.votesNo(),
                tally.votesAbstained());
    }
}
