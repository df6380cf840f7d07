package vn.guongsang.reporting.compliance.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.ApprovalTakenBack;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.CallClosed;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationHandedIn;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.contracts.StoryPublished;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;
import vn.guongsang.reporting.compliance.KeepCells;
import vn.guongsang.reporting.compliance.KeepNominations;
import vn.guongsang.reporting.compliance.KeepNominations.About;
import vn.guongsang.reporting.compliance.KeepNominations.News;

@Configuration
class ComplianceFacts {

    private final KeepCells cells;
    private final KeepNominations nominations;

    ComplianceFacts(KeepCells cells, KeepNominations nominations) {
        this.cells = cells;
        this.nominations = nominations;
    }

    @Bean
    Consumer<Message<List<byte[]>>> compliance(EventConsumers consumers) {
        return consumers.projection(
                "reporting.compliance",
                new EventRouter()
                        .on(CallOpened.class, this::opened)
                        .on(ObligationChanged.class, this::changed)
                        .on(CallClosed.class, f -> cells.closed(f.callId(), f.at()))
                        .on(NominationHandedIn.class, this::handedIn)
                        .on(NominationSubmitted.class, this::submitted)
                        .on(
                                NominationReturned.class,
                                f -> reviewed(f, f.outline(), "RETURNED", f.round()))
                        .on(
                                NominationAccepted.class,
                                f -> reviewed(f, f.outline(), "ACCEPTED", f.round()))
                        .on(
                                NominationWithdrawn.class,
                                f -> reviewed(f, f.outline(), "WITHDRAWN", f.round()))
                        .on(
                                ReviewCompleted.class,
                                f -> reviewed(f, f.outline(), f.outcome(), f.round()))
                        .on(AwardApproved.class, f -> decided(f, f.outline(), "APPROVED"))
                        .on(AwardGranted.class, f -> decided(f, f.outline(), "GRANTED"))
                        .on(AwardDeclined.class, f -> decided(f, f.outline(), "DECLINED"))
                        .on(ApprovalTakenBack.class, f -> decided(f, f.outline(), null))
                        .on(
                                StoryPublished.class,
                                f -> nominations.told(news(f, f.outline()), "PUBLISHED"))
                        .on(StoryHidden.class, this::hidden));
    }

    /** What had to be forgotten was published all the same: no figure goes with a name. */
    private void hidden(StoryHidden fact) {
        if (!fact.forGood()) {
            nominations.told(news(fact, fact.outline()), "HIDDEN");
        }
    }

    private void opened(CallOpened fact) {
        cells.opened(
                new KeepCells.Call(
                        fact.callId(),
                        fact.recognition(),
                        fact.period(),
                        fact.opensAt(),
                        fact.dueBefore()),
                fact.revision(),
                fact.at(),
                fact.owingUnitIds());
    }

    private void changed(ObligationChanged fact) {
        cells.changed(
                fact.callId(),
                fact.unitId(),
                fact.status(),
                fact.nominationId(),
                fact.revision(),
                fact.at());
    }

    private void handedIn(NominationHandedIn fact) {
        nominations.handedIn(
                new News(
                        fact.nominationId(),
                        fact.callId(),
                        fact.unitId(),
                        fact.revision(),
                        fact.at()));
    }

    private void submitted(NominationSubmitted fact) {
        nominations.submitted(
                news(fact, fact.outline()),
                new About(fact.kind(), fact.field(), fact.topics(), fact.directWorker()),
                fact.round(),
                fact.late());
    }

    private void reviewed(Fact fact, NominationOutline outline, String status, int round) {
        nominations.reviewed(news(fact, outline), status, round);
    }

    private void decided(Fact fact, NominationOutline outline, @Nullable String status) {
        nominations.decided(news(fact, outline), status);
    }

    private static News news(Fact fact, NominationOutline outline) {
        return new News(
                fact.aggregateId(), outline.callId(), outline.unitId(), fact.revision(), fact.at());
    }
}
