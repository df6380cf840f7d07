package vn.guongsang.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationHandedIn;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.contracts.StoryPublished;
import vn.guongsang.notification.delivery.MessageKind;
import vn.guongsang.notification.delivery.Recipient;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleVerdicts;

/** The page about messages and the code say the same. */
class MessageTableTests extends RunningNotification {
    private static final Instant AT = Instant.parse("2026-11-28T02:30:00Z");
    private static final String BY_THE_CLOCK = "by the clock";

    private final UUID leadership = UUID.randomUUID();
    private final UUID director = UUID.randomUUID();
    private final Map<Recipient, UUID> people =
            Map.of(
                    Recipient.AWAITED, UUID.randomUUID(),
                    Recipient.SIGNATORY, centre.head(),
                    Recipient.PREPARER, UUID.randomUUID(),
                    Recipient.NOMINEE, nomination.outline().subjectId(),
                    Recipient.OFFICERS, UUID.randomUUID(),
                    // Every officer here is of the unit, so the director is asked.
                    Recipient.STAND_INS, director,
                    Recipient.DIRECTORS, director,
                    Recipient.EDITORS, UUID.randomUUID());

    @Autowired private @Nullable ApplicationEventPublisher publisher;
    @Autowired private @Nullable TransactionTemplate transaction;

    @BeforeEach
    void everyDeskIsTaken() {
        people.forEach(
                (as, id) ->
                        FactTeller.tell(
                                (id.equals(director) ? elsewhere() : centre)
                                        .person(
                                                id,
                                                1,
                                                as.name(),
                                                as + "-" + id + "@x.example",
                                                "vi")));
        people.values().forEach(id -> awaitStaff(centre, id));
        decide(
                "desks",
                "{\"officers\":[\"%s\"],\"directors\":[\"%s\"],\"editors\":[\"%s\"]}"
                        .formatted(
                                people.get(Recipient.OFFICERS),
                                people.get(Recipient.DIRECTORS),
                                people.get(Recipient.EDITORS)));
    }

    private SampleCentre elsewhere() {
        return new SampleCentre(centre.id(), leadership, centre.head(), centre.call());
    }

    @Test
    void listsEveryKindWithItsRecipientItsWaysAndItsHeading() throws IOException {
        var headings = headings();
        for (var row : MessageTable.rows()) {
            var kind = row.kind();
            assertThat(kind.recipients()).as(row.toString()).isEqualTo(row.recipients());
            assertThat(Set.copyOf(kind.channels())).as(row.toString()).isEqualTo(row.channels());
            assertThat(headings.getProperty(key(kind))).as(row.toString()).isEqualTo(row.heading());
        }
        assertThat(MessageTable.rows().stream().map(MessageTable.Row::kind).collect(toSet()))
                .containsExactlyInAnyOrder(MessageKind.values());
    }

    @Test
    void saysWhoHearsOfEachEventAndNobodyElseDoes() {
        var table =
                MessageTable.rows().stream()
                        .filter(row -> !row.event().startsWith(BY_THE_CLOCK))
                        .collect(groupingBy(MessageTable.Row::event));
        assertThat(table.keySet()).isEqualTo(facts().keySet());
        facts().forEach(
                        (event, fact) ->
                                assertThat(toldOf(event, fact))
                                        .as(event)
                                        .isEqualTo(expected(table.get(event))));
    }

    private Set<String> toldOf(String event, Fact fact) {
        var id = event.startsWith("Story") ? tellHere(fact) : tell(fact);
        await(event).until(() -> !told(id).isEmpty());
        return told(id);
    }

    /** As an aggregate of this service says it. */
    private UUID tellHere(Fact fact) {
        CentreScope.call(
                centre.id(),
                () -> {
                    Objects.requireNonNull(transaction)
                            .executeWithoutResult(
                                    _ -> Objects.requireNonNull(publisher).publishEvent(fact));
                    return true;
                });
        var name = "story:" + fact.aggregateId() + ":" + fact.revision();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private Set<String> expected(@Nullable List<MessageTable.Row> rows) {
        return Objects.requireNonNull(rows).stream()
                .flatMap(row -> row.recipients().stream().flatMap(who -> expected(row, who)))
                .collect(toSet());
    }

    private Stream<String> expected(MessageTable.Row row, Recipient recipient) {
        return row.channels().stream()
                .map(way -> people.get(recipient) + " " + row.kind() + " " + way);
    }

    private Map<String, Fact> facts() {
        var prepared =
                nomination.preparedBy(Objects.requireNonNull(people.get(Recipient.PREPARER)));
        var verdicts = new SampleVerdicts(prepared);
        var outline = prepared.outline();
        return Stream.of(
                        Map.entry(
                                "NominationHandedIn",
                                new NominationHandedIn(
                                        centre.id(),
                                        nomination.id(),
                                        1,
                                        AT,
                                        centre.call(),
                                        "EXEMPLAR",
                                        centre.unit(),
                                        List.of(
                                                Objects.requireNonNull(
                                                        people.get(Recipient.AWAITED))))),
                        Map.entry("NominationSubmitted", prepared.submitted(1)),
                        Map.entry("NominationSubmitted late", late(prepared.submitted(2))),
                        Map.entry("NominationReturned", verdicts.returned(1, 1)),
                        Map.entry("NominationAccepted", verdicts.accepted(2, 1)),
                        Map.entry(
                                "NominationWithdrawn",
                                new NominationWithdrawn(
                                        centre.id(),
                                        nomination.id(),
                                        3,
                                        AT,
                                        outline,
                                        1,
                                        List.of("OTHER"))),
                        Map.entry(
                                "ReviewCompleted RECOMMENDED",
                                verdicts.completed(4, 1, "RECOMMENDED")),
                        Map.entry(
                                "ReviewCompleted NOT_RECOMMENDED",
                                verdicts.completed(5, 1, "NOT_RECOMMENDED")),
                        Map.entry("ReviewCompleted REJECTED", verdicts.completed(6, 1, "REJECTED")),
                        Map.entry("AwardDeclined", verdicts.declined(1, 1)),
                        Map.entry("AwardGranted", verdicts.granted(2, 1)),
                        Map.entry(
                                "StoryPublished",
                                new StoryPublished(
                                        centre.id(),
                                        nomination.id(),
                                        1,
                                        AT,
                                        outline,
                                        List.of("WEBSITE"))),
                        Map.entry(
                                "StoryHidden",
                                new StoryHidden(
                                        centre.id(),
                                        nomination.id(),
                                        2,
                                        AT,
                                        outline,
                                        "CONSENT_WITHDRAWN")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static NominationSubmitted late(NominationSubmitted fact) {
        return new NominationSubmitted(
                fact.centreId(),
                fact.nominationId(),
                fact.revision(),
                fact.at(),
                fact.outline(),
                fact.kind(),
                fact.topics(),
                fact.directWorker(),
                fact.round(),
                fact.dossierDigest(),
                true,
                null,
                7);
    }

    private static String key(MessageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".subject";
    }

    private static Properties headings() throws IOException {
        var headings = new Properties();
        try (var words =
                new InputStreamReader(
                        Objects.requireNonNull(
                                MessageKind.class.getResourceAsStream("mails.properties")),
                        UTF_8)) {
            headings.load(words);
        }
        return headings;
    }
}
