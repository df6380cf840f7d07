package vn.guongsang.award.approval;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.award.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The director approves. What follows, and when, is for the centre's setting to say. */
@Service
public class ApproveProposal {

    /** The proposal, as the director has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Proposals proposals;
    private final Settings settings;
    private final Setting<ApprovalRule> rule;
    private final Clock clock;

    ApproveProposal(
            Proposals proposals, Settings settings, Setting<ApprovalRule> rule, Clock clock) {
        this.proposals = proposals;
        this.settings = settings;
        this.rule = rule;
        this.clock = clock;
    }

    @Transactional
    public Receipt approve(Command command) {
        Policy.DECIDE.require(command.by());
        var found = proposals.asSeen(command.id(), command.expected());
        found.approve(settings.today(rule), Decider.of(command.by()), clock.instant());
        return Receipts.of(proposals.saveAndFlush(found));
    }
}
