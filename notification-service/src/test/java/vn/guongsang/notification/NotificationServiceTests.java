package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.EventType;
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
    void tellsTheClerkWhoPreparedItWhatTheHeadHears() {
        tellAllAround();
        var address = "clerk-" + centre.id() + "@x.example";
        var clerk = colleague("Hồ Thanh Trúc", address, null);
        var prepared = new SampleVerdicts(nomination.preparedBy(clerk));

        var submitted = tell(prepared.of().submitted(1));
        var returned = tell(prepared.returned(1, 1));
        var notRecommended = tell(prepared.completed(2, 1, "NOT_RECOMMENDED"));

        await().until(() -> mailsTo(address).size() == 3);
        assertThat(kindsByPersonOf(submitted)).isEqualTo(toBoth(clerk, "RECEIVED"));
        assertThat(kindsByPersonOf(returned)).isEqualTo(toBoth(clerk, "RETURNED"));
        assertThat(kindsByPersonOf(notRecommended)).isEqualTo(toBoth(clerk, "NOT_RECOMMENDED"));
        assertThat(mailsTo(address))
                .filteredOn(mail -> mail.headers().containsValue(returned.toString()))
                .singleElement()
                .satisfies(
                        mail ->
                                assertThat(mail.text())
                                        .contains("Kính gửi Hồ Thanh Trúc", "rồi trình lại"));
    }

    @Test
    void writesOnceToAHeadWhoPreparedItThemselves() {
        tellAllAround();
        var prepared = new SampleVerdicts(nomination.preparedBy(centre.head()));

        var returned = tell(prepared.returned(1, 1));

        awaitRow(returned, "SENT");
        assertThat(told(returned))
                .containsExactlyInAnyOrder(
                        centre.head() + " RETURNED IN_APP", centre.head() + " RETURNED EMAIL");
    }

    @Test
    void tellsAClerkWithTwoHatsWhatConcernsThemMore() {
        tellAllAround();
        var nominee = nomination.outline().subjectId();
        var editor = colleague("Biên Tập Viên", "editor-" + centre.id() + "@x.example", null);
        decide("desks", "{\"editors\":[\"%s\"]}".formatted(editor));

        var ownAward = tell(new SampleVerdicts(nomination.preparedBy(nominee)).granted(1, 1));
        var ownStory = tell(new SampleVerdicts(nomination.preparedBy(editor)).granted(1, 1));

        awaitRow(ownStory, "SENT");
        var toAll =
                Set.of(centre.head() + " GRANTED", nominee + " HONOURED", editor + " TO_PUBLISH");
        assertThat(kindsByPersonOf(ownAward)).isEqualTo(toAll);
        assertThat(kindsByPersonOf(ownStory)).isEqualTo(toAll);
    }

    @Test
    void saysNothingToAClerkWhoHasLeftOrWasForgotten() {
        tellAllAround();
        var left = colleague("Đã Nghỉ Việc", "left@x.example", LocalDate.of(2026, 2, 1));
        var forgotten = colleague("Đã Được Quên", "forgotten@x.example", null);
        FactTeller.tell(centre.forgotten(EventType.PERSON_STATE, forgotten, 2));
        await().until(() -> isForgotten(forgotten));

        var first = tell(new SampleVerdicts(nomination.preparedBy(left)).returned(1, 1));
        var second = tell(new SampleVerdicts(nomination.preparedBy(forgotten)).returned(2, 2));

        awaitRow(first, "SENT");
        awaitRow(second, "SENT");
        assertThat(kindsByPersonOf(first)).isEqualTo(Set.of(centre.head() + " RETURNED"));
        assertThat(kindsByPersonOf(second)).isEqualTo(Set.of(centre.head() + " RETURNED"));
    }

    @Test
    void keepsAMailForAClerkWhoIsNotKnownYet() {
        tellAllAround();
        var clerk = UUID.randomUUID();
        var address = "clerk-" + clerk + "@x.example";
        var returned = tell(new SampleVerdicts(nomination.preparedBy(clerk)).returned(1, 1));
        awaitRow(returned, "SENT");
        assertThat(kindsByPersonOf(returned)).isEqualTo(toBoth(clerk, "RETURNED"));

        FactTeller.tell(centre.person(clerk, 1, "Mới Vào Làm", address, "vi"));

        await().until(() -> mailsTo(address).size() == 1);
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

    private Set<String> toBoth(UUID clerk, String kind) {
        return Set.of(centre.head() + " " + kind, clerk + " " + kind);
    }

    private static boolean isForgotten(UUID person) {
        return database()
                .sql("select unit_id is null from staff_copy where person_id = ?")
                .param(person)
                .query(Boolean.class)
                .single();
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
                        outline.submittedBy(),
                        outline.preparedBy()));
    }

    private Set<String> kindsByPersonOf(UUID event) {
        return rows().stream()
                .filter(row -> row.eventId().equals(event))
                .map(row -> row.personId() + " " + row.kind())
                .collect(Collectors.toSet());
    }
}
