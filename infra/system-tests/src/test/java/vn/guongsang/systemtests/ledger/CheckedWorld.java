package vn.guongsang.systemtests.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.client.ClientLedger;
import vn.guongsang.systemtests.evidence.LogRecord;

/** Three nominations that all went well: one granted, one rejected in round 2, one that waits. */
abstract class CheckedWorld {
    ClientLedger ledger;
    World world;
    Exemplar granted;
    Exemplar rejected;
    Exemplar waiting;

    @BeforeEach
    @SuppressWarnings("NullAway.Init")
    void everythingWentWell(@TempDir Path folder) {
        ledger = new ClientLedger(folder.resolve("ledger.txt"));
        world = new World(ledger);
        var units = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        world.opened(units);
        granted = Exemplar.drafted(world, units.get(0)).signedOff().accepted().approved();
        rejected =
                Exemplar.drafted(world, units.get(1)).signedOff().returned().signedOff().rejected();
        waiting = Exemplar.drafted(world, units.get(2)).signedOff();
    }

    @AfterEach
    void closesTheFile() {
        ledger.close();
    }

    Set<Invariant> broken() {
        return broken(world.run());
    }

    Set<Invariant> broken(Run run) {
        return check(run).stream().map(Violation::invariant).collect(toSet());
    }

    List<Violation> check(Run run) {
        return new LedgerChecker().check(run, world.evidence());
    }

    LogRecord submission(Exemplar exemplar) {
        return world.log.stream()
                .filter(r -> r.type().equals(EventType.NOMINATION_SUBMITTED.wireName()))
                .filter(record -> record.subject().equals(exemplar.id.toString()))
                .findFirst()
                .orElseThrow();
    }

    void rewrite(Topic topic, String old, String other) {
        world.log.replaceAll(
                record ->
                        record.topic() == topic
                                ? withText(record, record.text().replace(old, other))
                                : record);
    }

    static LogRecord withText(LogRecord record, String text) {
        return new LogRecord(
                record.topic(),
                record.partition(),
                record.offset() + 1000,
                record.key(),
                Bytes.wrap(text.getBytes(UTF_8)),
                record.headers());
    }

    static LogRecord withHeader(LogRecord record, String name, String value) {
        var headers = new HashMap<>(record.headers());
        headers.put(name, value);
        return new LogRecord(
                record.topic(),
                record.partition(),
                record.offset() + 1000,
                record.key(),
                record.value(),
                headers);
    }
}
