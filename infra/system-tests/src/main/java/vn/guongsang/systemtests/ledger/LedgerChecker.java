package vn.guongsang.systemtests.ledger;

import java.util.List;
import vn.guongsang.systemtests.evidence.Evidence;

/**
 * Holds what the callers of one run were told against everything that can be read from outside. It
 * believes nobody: neither the services' own views nor what they say about themselves.
 */
public final class LedgerChecker {
    private static final List<Rule> RULES =
            List.of(
                    new AnsweredIsThere(),
                    new NothingElseIsThere(),
                    new StateEqualsEvents(),
                    new OutboxEqualsLog(),
                    new OrderIsKept(),
                    new MessagesAreSentOnce(),
                    new MailsAreSent(),
                    new RemindersAreOwed(),
                    new ViewsEqualTheLog(),
                    new ConsumedIsApplied(),
                    new ParkedIsAccountedFor(),
                    new StepsAreLegal(),
                    new ObligationsAreRight(),
                    new CameBack());

    /** Everything that is wrong; empty when all invariants hold. */
    public List<Violation> check(Run run, Evidence evidence) {
        var picture = new Picture(run, evidence);
        return RULES.stream().flatMap(rule -> rule.check(picture)).toList();
    }
}
