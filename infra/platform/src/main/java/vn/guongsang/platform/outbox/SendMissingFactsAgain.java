package vn.guongsang.platform.outbox;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operation;
import vn.guongsang.platform.operations.Operation.Action;
import vn.guongsang.platform.operations.Operation.Thing;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.operations.Operators;

/**
 * Hands facts that Kafka has lost to the relay once more, which sends them in the order of their
 * key like any other. Whoever had read them knows them by their id.
 */
class SendMissingFactsAgain {

    private final PublishedFacts published;
    private final OperationLog log;
    private final OutboxWakeUp relay;

    record Command(Actor by, List<MissingFact> facts) {

        Command {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What was set in motion.
     *
     * @param released how many facts are on their way again
     */
    record Sent(int released) {}

    SendMissingFactsAgain(PublishedFacts published, OperationLog log, OutboxWakeUp relay) {
        this.published = published;
        this.log = log;
        this.relay = relay;
    }

    /** Written down first: rather an act in the log that failed than one that is not in it. */
    @Transactional
    public Sent send(Command command) {
        Operators.requireHand(command.by());
        command.facts().stream()
                .collect(groupingBy(MissingFact::topic, counting()))
                .forEach((topic, count) -> note(command.by(), topic, count));
        var released = published.sendAgain(command.facts());
        relay.wake();
        return new Sent(released);
    }

    private void note(Actor by, String topic, long count) {
        log.note(
                by,
                new Operation(
                        Thing.MISSING_FACTS, topic, count + " facts", Action.SENT_AGAIN, null));
    }
}
