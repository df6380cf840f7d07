package vn.guongsang.award.approval;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.award.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.problems.RuleBroken;

/**
 * The director approves a list that they have seen. Each item is judged on its own: one that a rule
 * refuses is told so and stops no other. All that were approved commit together with the answer, so
 * that an answer which was lost can be given again as it was.
 */
@Service
public class ApproveProposals {

    /** The list, as the director has seen it. */
    public record Command(Actor by, List<Item> items) {

        public Command {
            items = List.copyOf(items);
        }
    }

    /** One proposal of the list, as the director has seen it. */
    public record Item(NominationId id, ExpectedVersion expected) {}

    private final Proposals proposals;
    private final Settings settings;
    private final Setting<ApprovalRule> rule;
    private final Clock clock;

    ApproveProposals(
            Proposals proposals, Settings settings, Setting<ApprovalRule> rule, Clock clock) {
        this.proposals = proposals;
        this.settings = settings;
        this.rule = rule;
        this.clock = clock;
    }

    /** What became of each item, in the order in which they were asked for. */
    @Transactional
    public List<ItemOutcome> approve(Command command) {
        Policy.DECIDE.require(command.by());
        var held = held(command.items());
        var holds = settings.today(rule);
        var by = Decider.of(command.by());
        var outcomes =
                command.items().stream()
                        .map(item -> approve(item, held.get(item.id()), holds, by))
                        .toList();
        // Raises the versions that the answer names.
        proposals.flush();
        return outcomes.stream().map(Supplier::get).toList();
    }

    private Supplier<ItemOutcome> approve(
            Item item, @Nullable Proposal held, ApprovalRule holds, Decider by) {
        try {
            var found = Proposals.asSeen(Optional.ofNullable(held), item.expected());
            found.approve(holds, by, clock.instant());
            var approved = proposals.save(found);
            return () -> new ItemOutcome.Approved(Receipts.of(approved));
        } catch (RuleBroken broken) {
            return () -> new ItemOutcome.Refused(item.id(), broken);
        }
    }

    private Map<NominationId, Proposal> held(List<Item> items) {
        var ids = items.stream().map(item -> item.id().nominationId()).distinct().toList();
        return proposals.findAllHeld(ids).stream().collect(toMap(Proposal::id, identity()));
    }
}
