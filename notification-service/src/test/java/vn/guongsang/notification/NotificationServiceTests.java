package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;

/** From a fact to the mail. */
class NotificationServiceTests extends RunningNotification {

    @Test
    void tellsTheHeadThatASubmissionHasArrived() {
        tellAllAround();
        var event = tell(nomination.submitted(1));

        var row = awaitRow(event, "SENT");

        assertThat(row.kind()).isEqualTo("RECEIVED");
        assertThat(row.personId()).isEqualTo(centre.head());
        assertThat(mailsTo(headsAddress))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.messageId())
                                    .isEqualTo("<" + row.messageId() + "@guongsang>");
                            assertThat(mail.from()).contains("guong-sang@hoa-giang.example");
                            assertThat(mail.subject())
                                    .isEqualTo("Đã nhận giới thiệu gương của Khoa Nhi");
                            assertThat(mail.text())
                                    .contains(
                                            "Kính gửi Nguyễn Thị An Bình",
                                            "“" + nomination.title(1) + "”",
                                            "đúng hạn",
                                            "Gương tháng 11/2026 – hạn trước 05/12/2026",
                                            "https://guong-sang.hoa-giang.example/");
                            assertThat(mail.headers())
                                    .containsEntry("X-Guongsang-Event", event.toString())
                                    .containsEntry(
                                            "X-Guongsang-Nomination", nomination.id().toString());
                        });
    }

    @Test
    void tellsTheHeadEveryEndAndTheSubjectTheGoodOne() {
        tellAllAround();
        var subject = nomination.outline().subjectId();
        FactTeller.tell(
                centre.person(
                        subject, 1, "Lê Hoài Thương", "subject-" + subject + "@x.example", "en"));

        var returned = tell(verdicts.returned(1, 1));
        var rejected = tell(verdicts.completed(2, 1, "REJECTED"));
        var declined = tell(verdicts.declined(1, 1));
        var granted = tell(verdicts.granted(2, 1));

        assertThat(awaitRow(returned, "SENT").kind()).isEqualTo("RETURNED");
        assertThat(awaitRow(rejected, "SENT").kind()).isEqualTo("REJECTED");
        assertThat(awaitRow(declined, "SENT").kind()).isEqualTo("DECLINED");
        awaitRow(granted, "SENT");
        await().until(() -> rows().stream().allMatch(row -> row.status().equals("SENT")));
        assertThat(kindsByPersonOf(granted))
                .isEqualTo(Set.of(centre.head() + " GRANTED", subject + " HONOURED"));
        assertThat(mailsTo(headsAddress)).hasSize(4);
        assertThat(mailsTo("subject-" + subject + "@x.example"))
                .singleElement()
                .satisfies(
                        mail ->
                                assertThat(mail.subject())
                                        .isEqualTo("Congratulations: you are honoured"));
    }

    @Test
    void saysNothingAboutWhatIsOnlyAStepOnTheWay() {
        tellAllAround();
        // Nobody sits at the director's desk of this centre.
        tell(verdicts.completed(2, 1, "RECOMMENDED"));
        tell(verdicts.approved(1, 1));
        var last = tell(verdicts.granted(2, 1));

        awaitRow(last, "SENT");

        assertThat(rows()).allSatisfy(row -> assertThat(row.eventId()).isEqualTo(last));
    }

    @Test
    void writesToAHeadWhoIsHonouredOnce() {
        tellAllAround();

        var granted = tell(new SampleVerdicts(about("INDIVIDUAL", centre.head())).granted(1, 1));

        awaitRow(granted, "SENT");
        assertThat(kindsByPersonOf(granted)).isEqualTo(Set.of(centre.head() + " HONOURED"));
    }

    @Test
    void tellsNobodyButTheHeadAboutACollective() {
        tellAllAround();

        var granted = tell(new SampleVerdicts(about("COLLECTIVE", nomination.id())).granted(1, 1));

        awaitRow(granted, "SENT");
        assertThat(kindsByPersonOf(granted)).isEqualTo(Set.of(centre.head() + " GRANTED"));
    }

    @Test
    void tellsTheHeadWhenASubmissionWasLate() {
        tellAllAround();
        var onTime = nomination.submitted(1);
        var late =
                new NominationSubmitted(
                        onTime.centreId(),
                        onTime.nominationId(),
                        onTime.revision(),
                        onTime.at(),
                        onTime.outline(),
                        onTime.kind(),
                        onTime.topics(),
                        onTime.directWorker(),
                        onTime.round(),
                        onTime.dossierDigest(),
                        true,
                        null,
                        null);

        assertThat(awaitRow(tell(late), "SENT").kind()).isEqualTo("RECEIVED_LATE");
        assertThat(mailsTo(headsAddress))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("gửi sau hạn"));
    }

    @Test
    void writesOneMessageHoweverOftenTheEventComes() {
        tellAllAround();
        var event = UUID.randomUUID();
        for (var i = 0; i < 3; i++) {
            FactTeller.tell(event, nomination.submitted(1));
        }
        awaitRow(event, "SENT");
        FactTeller.tell(event, nomination.submitted(1));
        var later = tell(nomination.submitted(2));

        awaitRow(later, "SENT");

        assertThat(rows()).hasSize(2);
        assertThat(mailsTo(headsAddress)).hasSize(2);
    }

    @Test
    void letsNobodySmuggleHeadersIn() {
        FactTeller.tell(
                centre.unitState(
                        centre.unit(), 1, "K-X", "Unit\r\nBcc: thief@x.example\r\n\r\nWin a prize"),
                centre.person(centre.head(), 1, "A\nB\u2028C\u202Egnp", headsAddress, "en"),
                centre.callOpened(),
                nomination.dossier(1));

        awaitRow(tell(nomination.submitted(1)), "SENT");

        assertThat(mailsTo("thief@x.example")).isEmpty();
        assertThat(mailsTo(headsAddress))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.subject())
                                    .isEqualTo(
                                            "The nomination of Unit Bcc: thief@x.example Win a prize has arrived");
                            assertThat(mail.text()).startsWith("Dear A B C gnp,");
                        });
    }

    private SampleNomination about(String subjectType, UUID subject) {
        var outline = nomination.outline();
        return new SampleNomination(
                centre.id(),
                nomination.id(),
                new NominationOutline(
                        outline.callId(),
                        outline.recognition(),
                        outline.unitId(),
                        subjectType,
                        subject,
                        outline.submittedBy()));
    }

    private Set<String> kindsByPersonOf(UUID event) {
        return rows().stream()
                .filter(row -> row.eventId().equals(event))
                .map(row -> row.personId() + " " + row.kind())
                .collect(Collectors.toSet());
    }
}
