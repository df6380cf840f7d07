package vn.guongsang.award.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.award.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.problems.FieldProblem;

/** The office registers the signed decision by which the recognition is given. */
@Service
public class IssueDecision {

    /** The approved proposal, as the office has seen it, and the paper. */
    public record Command(
            Actor by, NominationId id, ExpectedVersion expected, NumberedDecision decision) {}

    private final Proposals proposals;
    private final DecisionRegister register;
    private final Clock clock;

    IssueDecision(Proposals proposals, DecisionRegister register, Clock clock) {
        this.proposals = proposals;
        this.register = register;
        this.clock = clock;
    }

    /**
     * @throws ProposalRefused.NumberTaken if the number stands for another decision of that year
     */
    @Transactional
    public Receipt issue(Command command) {
        Policy.ISSUE.require(command.by());
        var found = proposals.asSeen(command.id(), command.expected());
        var decision = command.decision();
        if (decision.signedOn().isAfter(LocalDate.now(clock))) {
            throw new ProposalRefused.Invalid(
                    List.of(new FieldProblem("/signedOn", "in-the-future")));
        }
        found.issue(decision.named(), Decider.of(command.by()), clock.instant());
        register.enter(decision);
        return Receipts.of(proposals.saveAndFlush(found));
    }
}
