package vn.guongsang.systemtests.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.contracts.State;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.ClientLedger;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Entry;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.client.Receipt;
import vn.guongsang.systemtests.evidence.Evidence;
import vn.guongsang.systemtests.evidence.LogRecord;
import vn.guongsang.systemtests.evidence.Mail;
import vn.guongsang.systemtests.evidence.Rows;

/** A made-up system that does everything right. Tests then break one thing in it. */
final class World {
    static final Instant DUE = Instant.parse("2026-12-04T17:00:00Z");
    static final Instant NOW = DUE.minus(Duration.ofDays(3));

    final UUID centre = UUID.randomUUID();
    final UUID call = UUID.randomUUID();
    final List<Rows.Nomination> nominations = new ArrayList<>();
    final List<Rows.Obligation> obligations = new ArrayList<>();
    final List<Rows.Progress> progress = new ArrayList<>();
    final List<Rows.Case> cases = new ArrayList<>();
    final List<Rows.Proposal> proposals = new ArrayList<>();
    final List<Rows.Message> messages = new ArrayList<>();
    final List<Rows.Decision> messageSettings = new ArrayList<>();
    final List<Rows.Cell> cells = new ArrayList<>();
    final List<Rows.CellNomination> cellNominations = new ArrayList<>();
    final Map<Service, List<Rows.Outgoing>> outboxes = new HashMap<>();
    final Map<Service, List<Rows.Applied>> inboxes = new HashMap<>();
    final Map<Service, List<Rows.Parked>> parked = new HashMap<>();
    final List<LogRecord> log = new ArrayList<>();
    final List<Mail> mails = new ArrayList<>();

    private final ClientLedger ledger;
    private final Map<UUID, String> emails = new HashMap<>();

    World(ClientLedger ledger) {
        this.ledger = ledger;
    }

    Run run() {
        return new Run(centre, call, ledger);
    }

    Evidence evidence() {
        return new Evidence(
                nominations,
                obligations,
                progress,
                cases,
                proposals,
                messages,
                messageSettings,
                cells,
                cellNominations,
                outboxes,
                inboxes,
                parked,
                log,
                mails);
    }

    /** Opens the call for some units; each of them owes. */
    void opened(List<UUID> units) {
        say(new CallOpened(centre, call, 1, NOW, "EXEMPLAR", "2026-11", NOW, DUE, units, null));
        for (var unit : units) {
            var id = UUID.randomUUID();
            obligations.add(new Rows.Obligation(centre, id, call, unit, "OWED", null, 0));
            cells.add(new Rows.Cell(centre, call, unit, "OWED", 0));
        }
    }

    UUID person(UUID unit) {
        var id = UUID.randomUUID();
        var email = id + "@hoagiang.example";
        emails.put(id, email);
        say(person(id, unit, 1, null));
        return id;
    }

    /** That day was somebody's last. */
    void left(UUID person, UUID unit, LocalDate last) {
        say(person(person, unit, 2, last));
    }

    private PersonState person(UUID id, UUID unit, long revision, @Nullable LocalDate validTo) {
        return new PersonState(
                centre,
                id,
                revision,
                NOW,
                "NV001",
                "Nguyễn Thị An Bình",
                unit,
                "Điều dưỡng trưởng",
                "PUBLIC_EMPLOYEE",
                true,
                false,
                emails.get(id),
                "vi",
                LocalDate.EPOCH,
                validTo,
                null);
    }

    Outcome.Done done(UUID id) {
        return new Outcome.Done(200, new Receipt(id, "OK", 1), false);
    }

    Entry asked(Command command, UUID unit, @Nullable UUID nomination, @Nullable String title) {
        var key = UUID.randomUUID();
        return ledger.intend(
                new Entry.Intent(key, "k-noi", unit, command, "/", nomination, title, "", NOW));
    }

    void answered(Entry entry, Outcome outcome) {
        ledger.end(entry, ledger.begin(entry), outcome);
    }

    /** The event goes through the outbox into the log. */
    UUID say(Fact fact) {
        var id = UUID.randomUUID();
        var type = EventType.of(fact);
        var topic = type.topic();
        var key = fact.key().toString();
        if (!(fact instanceof State)) {
            of(outboxes, topic.writer())
                    .add(
                            new Rows.Outgoing(
                                    log.size(),
                                    id,
                                    topic.wireName(),
                                    key,
                                    fact.aggregateId(),
                                    fact.revision(),
                                    type.wireName(),
                                    true,
                                    false));
        }
        log.add(
                new LogRecord(
                        topic,
                        Math.floorMod(key.hashCode(), 12),
                        log.size(),
                        key,
                        Bytes.wrap(Json.write(fact).getBytes(UTF_8)),
                        Map.of(
                                "ce_id", id.toString(),
                                "ce_type", type.wireName(),
                                "ce_subject", fact.aggregateId().toString(),
                                "ce_revision", Long.toString(fact.revision()))));
        return id;
    }

    /** A consumer has applied the event. */
    void applied(Service service, UUID eventId) {
        of(inboxes, service).add(new Rows.Applied(service.groupPrefix() + "effects", eventId));
    }

    /** The person was written to on both ways, and the mail was taken. */
    void told(UUID eventId, UUID person, UUID nomination, String kind) {
        mails.add(mail(written(eventId, person, nomination, kind, "EMAIL")));
        written(eventId, person, nomination, kind, "IN_APP");
    }

    Rows.Message written(UUID eventId, UUID person, UUID nomination, String kind, String channel) {
        var id = UUID.randomUUID();
        var message =
                new Rows.Message(
                        centre, id, eventId, person, channel, kind, nomination, call, null, "SENT");
        messages.add(message);
        return message;
    }

    /** The centre has decided something about its messages. */
    void decided(String name, String value) {
        messageSettings.add(
                new Rows.Decision(centre, messageSettings.size(), name, LocalDate.EPOCH, value));
    }

    Mail mail(Rows.Message message) {
        var to = List.of(emails.getOrDefault(message.personId(), ""));
        var about = String.valueOf(message.nominationId());
        return new Mail("<" + message.messageId() + "@guongsang>", to, message.kind(), about);
    }

    void obligation(UUID unit, String status, @Nullable UUID nomination) {
        var old = obligations.stream().filter(o -> o.unitId().equals(unit)).toList().getFirst();
        var id = old.obligationId();
        var revision = old.revision() + 1;
        obligations.remove(old);
        obligations.add(new Rows.Obligation(centre, id, call, unit, status, nomination, revision));
        cells.removeIf(cell -> cell.unitId().equals(unit));
        cells.add(new Rows.Cell(centre, call, unit, status, revision));
        say(new ObligationChanged(centre, id, revision, NOW, call, unit, status, nomination, null));
    }

    static <T> List<T> of(Map<Service, List<T>> lists, Service service) {
        return Objects.requireNonNull(lists.computeIfAbsent(service, _ -> new ArrayList<>()));
    }
}
