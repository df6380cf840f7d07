package vn.guongsang.award.approval;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.award.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.problems.FieldProblem;

/** The director does not approve, for reasons of the centre's catalogue. */
@Service
public class DeclineProposal {

    /** The proposal, as the director has seen it, and why. */
    public record Command(
            Actor by, NominationId id, ExpectedVersion expected, List<Reason> reasons) {

        public Command {
            reasons = List.copyOf(reasons);
        }
    }

    private final Proposals proposals;
    private final Settings settings;
    private final Setting<ReasonCatalogue> catalogue;
    private final Clock clock;

    DeclineProposal(
            Proposals proposals,
            Settings settings,
            Setting<ReasonCatalogue> catalogue,
            Clock clock) {
        this.proposals = proposals;
        this.settings = settings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional
    public Receipt decline(Command command) {
        Policy.DECIDE.require(command.by());
        var found = proposals.asSeen(command.id(), command.expected());
        mustBeKnown(command.reasons());
        found.decline(command.reasons(), Decider.of(command.by()), clock.instant());
        return Receipts.of(proposals.saveAndFlush(found));
    }

    private void mustBeKnown(List<Reason> reasons) {
        var known = settings.today(catalogue);
        var unknown =
                IntStream.range(0, reasons.size())
                        .filter(n -> !known.knows(reasons.get(n).code()))
                        .mapToObj(n -> new FieldProblem("/reasons/" + n + "/code", "unknown-code"))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new ProposalRefused.Invalid(unknown);
        }
    }
}
