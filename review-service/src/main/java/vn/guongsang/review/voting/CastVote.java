package vn.guongsang.review.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.review.Policy;
import vn.guongsang.review.screening.CouncilCases;
import vn.guongsang.review.screening.NominationId;

/** A member votes, or votes again as long as nobody has counted. */
@Service
public class CastVote {

    /**
     * How a member votes on the case as the caller has seen it.
     *
     * @param member for whom the caller files what they have written; none for the caller's own
     */
    public record Command(
            Actor by,
            NominationId id,
            ExpectedVersion expected,
            Choice choice,
            @Nullable String opinion,
            @Nullable UUID member) {

        boolean isFiled() {
            return member != null && !member.equals(by.person());
        }
    }

    private final Votings votings;
    private final Councils councils;
    private final BallotBox ballots;
    private final Conflicts conflicts;
    private final CouncilCases cases;
    private final Clock clock;

    CastVote(
            Votings votings,
            Councils councils,
            BallotBox ballots,
            Conflicts conflicts,
            CouncilCases cases,
            Clock clock) {
        this.votings = votings;
        this.councils = councils;
        this.ballots = ballots;
        this.conflicts = conflicts;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public Receipt cast(Command command) {
        var by = command.by();
        var voting =
                votings.toVoteIn(command.id())
                        .filter(
                                each ->
                                        each.hasOnRoll(by.person())
                                                || Policy.KNOW_OF_VOTING.isGivenAnywhere(by))
                        .orElseThrow(NotFound::new);
        var member = Optional.ofNullable(command.member()).orElseGet(by::requirePerson);
        voting.admit(member, isMemberToday(by.centre(), member));
        if (conflicts.isDeclared(voting, member)) {
            throw new VotingRefused.Recused();
        }
        var seen = cases.asSeen(command.id(), command.expected());
        var last = ballots.last(voting, member);
        if (command.isFiled()) {
            mustBeFilable(command, last);
        }
        ballots.add(
                voting,
                new BallotBox.Ballot(
                        member,
                        last.map(BallotBox.Last::turn).orElse(0) + 1,
                        command.choice(),
                        command.opinion(),
                        command.isFiled(),
                        by.account(),
                        clock.instant()));
        return seen;
    }

    /** What a member has said themselves is not replaced by what somebody else says for them. */
    private static void mustBeFilable(Command command, Optional<BallotBox.Last> last) {
        Policy.FILE_BALLOT.require(command.by());
        if (command.opinion() == null) {
            throw new VotingRefused.OpinionMissing();
        }
        if (last.filter(ballot -> !ballot.filed()).isPresent()) {
            throw new VotingRefused.VotedThemselves();
        }
    }

    private boolean isMemberToday(UUID centre, UUID person) {
        return councils.members(centre, LocalDate.now(clock)).stream()
                .anyMatch(each -> each.personId().equals(person));
    }
}
