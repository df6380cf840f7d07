package vn.guongsang.systemtests.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.ClientLedger;

/**
 * One call, and everything that was done for it. Runs do not share calls, so one run's faults do
 * not show in another's.
 *
 * @param poisons what the test itself has put into the log
 * @param mailCrashes how many mails can have been accepted just before the process that sent them
 *     died; each of them may have been sent once more
 */
public record Run(
        UUID centreId, UUID callId, ClientLedger ledger, List<Poison> poisons, int mailCrashes) {

    public Run {
        poisons = List.copyOf(poisons);
    }

    public Run(UUID centreId, UUID callId, ClientLedger ledger) {
        this(centreId, callId, ledger, List.of(), 0);
    }

    public Run with(Poison poison) {
        var more = Stream.concat(poisons.stream(), Stream.of(poison)).toList();
        return new Run(centreId, callId, ledger, more, mailCrashes);
    }

    public Run withMailCrashes(int crashes) {
        return new Run(centreId, callId, ledger, poisons, crashes);
    }

    /**
     * A record that no service has written.
     *
     * @param eventId the id it carries
     * @param key the key it was written with; later events of it may be parked behind it
     * @param parkedBy the services that have to park it; empty when it must be ignored
     */
    public record Poison(String eventId, String key, Set<Service> parkedBy) {
        public Poison {
            parkedBy = Set.copyOf(parkedBy);
        }
    }
}
