package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.contracts.Topic.Service.AWARD;
import static vn.guongsang.contracts.Topic.Service.NOMINATION;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;
import static vn.guongsang.contracts.Topic.Service.REVIEW;
import static vn.guongsang.systemtests.ledger.Invariant.I3;
import static vn.guongsang.systemtests.ledger.Invariant.I4;
import static vn.guongsang.systemtests.ledger.Invariant.I5;
import static vn.guongsang.systemtests.ledger.Invariant.I7;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.installation.Audit;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.ledger.Invariant;
import vn.guongsang.systemtests.ledger.Run;
import vn.guongsang.systemtests.ledger.Violation;

/** The checker is itself checked: each of eight bugs in the running code has to turn it red. */
@Tag("long")
@Order(60)
@SystemTest
class CheckerTests {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Test
    void findsNothingWhenTheSameHappensWithoutABug(Installation system) {
        var occasion = system.occasion("antagonists");
        var antagonists = new Antagonists(system, occasion);
        antagonists.directorApproves();
        antagonists.submissionIsRedelivered();
        antagonists.aTransactionIsHeldOpen();
        antagonists.reviewDiesAtOnce();
        antagonists.brokerFreezesAndDiesWithTheSender();
        Judgement.green(system, antagonists.poisonArrives());
    }

    @Test
    void seesThatFactsAreNotWritten(Installation system) {
        reddens(system, NOMINATION, "skip-append", I3, Antagonists::everybodySignsOff);
    }

    @Test
    void seesThatRepeatsAreTakenForNew(Installation system) {
        // That each message is there once is also held by its table, which refuses the second.
        reddens(system, NOTIFICATION, "no-inbox", I7, Antagonists::submissionIsRedelivered);
    }

    @Test
    void seesThatOffsetsAreCommittedBeforeTheWork(Installation system) {
        reddens(system, REVIEW, "commit-offset-first", I7, Antagonists::reviewDiesAtOnce);
    }

    @Test
    void seesThatRowsAreMarkedBeforeTheAnswer(Installation system) {
        reddens(
                system,
                NOMINATION,
                "mark-before-ack",
                I3,
                Antagonists::brokerFreezesAndDiesWithTheSender);
    }

    @Test
    void seesThatACursorSkipsWhatCommitsLate(Installation system) {
        reddens(system, NOMINATION, "cursor-by-id", I3, Antagonists::aTransactionIsHeldOpen);
    }

    @Test
    void seesThatEventsChangePlaces(Installation system) {
        reddens(system, AWARD, "swap-events", I4, Antagonists::directorApproves);
    }

    @Test
    void seesThatMailsGoOutTwice(Installation system) {
        reddens(system, NOTIFICATION, "double-mail", I5, Antagonists::directorApproves);
    }

    @Test
    void seesThatAPoisonIsThrownAway(Installation system) {
        reddens(system, REPORTING, "drop-parked", I7, Antagonists::poisonArrives);
    }

    /** Leaves nothing parked behind: later runs are judged for themselves. */
    @AfterEach
    void givesUpWhatIsParked(Installation system) {
        for (var service : Service.values()) {
            system.parkedEvents(service).waiting().forEach(system.parkedEvents(service)::discard);
        }
    }

    private static void reddens(
            Installation system,
            Service service,
            String bug,
            Invariant expected,
            Function<Antagonists, Run> antagonist) {
        var occasion = system.occasion("bug-" + bug);
        system.faults(service).plant(bug);
        try {
            var run = antagonist.apply(new Antagonists(system, occasion));
            var violations = new Audit(system).of(run, PATIENCE);
            System.out.printf("bug %s: %d violations, %s%n", bug, violations.size(), violations);
            assertThat(violations).extracting(Violation::invariant).contains(expected);
        } finally {
            system.faults(service).remove(bug);
        }
    }
}
