package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.contracts.CallClosed;
import vn.guongsang.notification.reminder.RemindThoseWhoOwe;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.testkit.FactTeller;

/** Who is reminded of the call that is due before 05/12/2026, a Saturday. */
class RemindersTests extends RunningNotification {
    private static final Instant THREE_DAYS_BEFORE = Instant.parse("2026-12-02T00:30:00Z");
    private static final Instant ONE_DAY_BEFORE = Instant.parse("2026-12-04T00:30:00Z");
    private static final Instant MORNING_OF_DUE_DAY = Instant.parse("2026-12-05T00:30:00Z");

    private final UUID paediatrics = centre.unit();
    private final UUID pharmacy = UUID.randomUUID();
    private final String officersAddress = "officer-" + centre.id() + "@x.example";

    @Autowired private @Nullable RemindThoseWhoOwe remind;
    private @Nullable UUID officer;

    @BeforeEach
    void twoUnitsOwe() {
        FactTeller.tell(centre.unitState(pharmacy, 1, "K-DUOC", "Khoa Dược"));
        tellAllAround(pharmacy);
        awaitStaff(centre, centre.head());
        awaitOwed(paediatrics, "OWED");
        awaitNames();
        officer = colleague("Chuyên Viên", officersAddress, null);
        decide("desks", "{\"officers\":[\"%s\"]}".formatted(officer));
    }

    @Test
    void remindAtTheFourInstantsOfWhichTwoAreOne() {
        var pharmacist = head(pharmacy, "Trưởng Khoa Dược", "p-" + pharmacy + "@x.example", "vi");
        var told = new ArrayList<Instant>();
        var start = Instant.parse("2026-11-27T00:30:00Z");
        for (var at = start; at.isBefore(start.plus(Duration.ofDays(12))); ) {
            var before = countOf(pharmacist);
            sweep(at);
            if (countOf(pharmacist) > before) {
                told.add(at);
            }
            at = at.plus(Duration.ofHours(6));
        }

        assertThat(told).containsExactly(THREE_DAYS_BEFORE, ONE_DAY_BEFORE, MORNING_OF_DUE_DAY);
        assertThat(kinds(pharmacist)).containsExactly("REMINDER", "REMINDER", "OVERDUE");
        assertThat(kinds(centre.head())).containsExactly("REMINDER", "REMINDER", "OVERDUE");
    }

    @Test
    void goOnlyToThoseWhoStillOwe() {
        var pharmacist = head(pharmacy, "Trưởng Khoa Dược", "p-" + pharmacy + "@x.example", "vi");
        sweep(THREE_DAYS_BEFORE);
        owes(paediatrics, 1, "ON_TIME");

        sweep(ONE_DAY_BEFORE);
        owes(pharmacy, 1, "OVERDUE");
        sweep(MORNING_OF_DUE_DAY);

        assertThat(kinds(centre.head())).containsExactly("REMINDER");
        assertThat(kinds(pharmacist)).containsExactly("REMINDER", "REMINDER", "OVERDUE");
    }

    @Test
    void areListedForTheOfficeAndForNobodyElse() {
        sweep(THREE_DAYS_BEFORE);
        var path = "/api/v1/messages?callId=" + centre.call();

        var listed = caller(centre.id(), officer(), "EMULATION_OFFICER").get(path).json();

        assertThat(listed.path("items").values())
                .extracting(each -> each.path("personId").asString())
                .containsOnly(centre.head().toString());
        assertThat(listed.path("items").get(0).path("kind").asString()).isEqualTo("REMINDER");
        assertThat(listed.path("items").get(0).path("text").isNull()).isTrue();
        assertThat(caller(centre.id(), centre.head(), "UNIT_HEAD").get(path).status())
                .isEqualTo(403);
    }

    @Test
    void goToNobodyWhereNothingIsOwed() {
        owes(paediatrics, 1, "WAIVED");
        owes(pharmacy, 1, "LATE");

        sweep(ONE_DAY_BEFORE);
        sweep(MORNING_OF_DUE_DAY);

        assertThat(kinds(centre.head())).isEmpty();
        assertThat(kinds(officer())).isEmpty();
    }

    @Test
    void comeBackWhenAUnitOwesAgain() {
        owes(paediatrics, 1, "ON_TIME");
        owes(paediatrics, 2, "OWED");

        sweep(ONE_DAY_BEFORE);

        assertThat(kinds(centre.head())).containsExactly("REMINDER");
    }

    @Test
    void endWithTheCall() {
        FactTeller.tell(
                new CallClosed(
                        centre.id(), centre.call(), 2, Instant.parse("2026-12-01T00:00:00Z")));
        await().until(
                        () ->
                                database()
                                        .sql("select closed from owed_call where call_id = ?")
                                        .param(centre.call())
                                        .query(Boolean.class)
                                        .single());

        sweep(ONE_DAY_BEFORE);

        assertThat(kinds(centre.head())).isEmpty();
    }

    @Test
    void areMadeUpForAfterADowntimeButNotOnTheNextDay() {
        sweep(THREE_DAYS_BEFORE.plus(Duration.ofHours(12)));
        assertThat(kinds(centre.head())).isEmpty();

        sweep(ONE_DAY_BEFORE.plus(Duration.ofHours(11)));
        assertThat(kinds(centre.head())).containsExactly("REMINDER");
    }

    @Test
    void areWrittenOnceByTwoInstancesAtOnce() throws InterruptedException {
        AtOnce.run(4, () -> sweep(ONE_DAY_BEFORE));
        sweep(ONE_DAY_BEFORE.plusSeconds(60));

        assertThat(kinds(centre.head())).containsExactly("REMINDER");
        assertThat(kinds(officer())).containsExactly("NOT_REACHED");
    }

    @Test
    void tellTheOfficeWhomTheyDoNotReach() {
        // Pharmacy has a head without an address; paediatrics is reached.
        var pharmacist = head(pharmacy, "Trưởng Khoa Dược", null, "vi");

        sweep(ONE_DAY_BEFORE);

        assertThat(kinds(pharmacist)).containsExactly("REMINDER");
        assertThat(kinds(officer())).containsExactly("NOT_REACHED");
        await().until(() -> mailsTo(officersAddress).size() == 1);
        assertThat(mailsTo(officersAddress).getFirst().text())
                .contains("- Khoa Dược")
                .doesNotContain("Khoa Nhi");
    }

    @Test
    void tellTheOfficeOfAUnitWithoutAHead() {
        sweep(ONE_DAY_BEFORE);

        await().until(() -> mailsTo(officersAddress).size() == 1);
        assertThat(mailsTo(officersAddress).getFirst().subject())
                .isEqualTo("Có 1 khoa, phòng chưa nhận được thư nhắc gửi gương");
    }

    @Test
    void reachEveryHeadOfAUnit() {
        var second = head(paediatrics, "Phó Trưởng Khoa", "s-" + pharmacy + "@x.example", "vi");

        sweep(ONE_DAY_BEFORE);

        assertThat(kinds(second)).containsExactly("REMINDER");
        assertThat(kinds(centre.head())).containsExactly("REMINDER");
    }

    @Test
    void speakEnglishToWhoReadsIt() {
        var address = "english-" + pharmacy + "@x.example";
        head(pharmacy, "John Brown", address, "en");

        sweep(ONE_DAY_BEFORE);

        await().until(() -> mailsTo(address).size() == 1);
        assertThat(mailsTo(address).getFirst().subject())
                .isEqualTo("Still to be sent: Exemplar of 11/2026 – due before 05/12/2026");
        assertThat(mailsTo(address).getFirst().text())
                .contains("Khoa Dược still owes", "Last day on time: 04/12/2026");
    }

    @Test
    void giveTheOfficeTheListAfterTheDueDateWithATextToPaste() {
        head(pharmacy, "Trưởng Khoa Dược", "p-" + pharmacy + "@x.example", "vi");

        sweep(MORNING_OF_DUE_DAY);
        sweep(MORNING_OF_DUE_DAY.plusSeconds(60));

        assertThat(kinds(officer())).containsExactly("OWING_LIST");
        var list = caller(centre.id(), officer(), "EMULATION_OFFICER").get("/api/v1/messages");
        assertThat(list.json().path("items").get(0).path("text").asString())
                .contains(
                        "Còn 2 khoa, phòng chưa gửi:\n- Khoa Dược\n- Khoa Nhi",
                        "Gương tháng 11/2026 – hạn trước 05/12/2026. Kính đề nghị",
                        "Gương Sáng: Khoa Dược, Khoa Nhi.");
    }

    @Test
    void followTheSettingsOfTheCentre() {
        decide(
                "reminders",
                """
                {"daysBefore":[5],"lastWorkingDayBefore":false,"morningOfDueDay":false,"at":"16:00",
                 "afterDue":true,"listDaysAfter":[2]}
                """);
        sweep(ONE_DAY_BEFORE);
        assertThat(kinds(centre.head())).isEmpty();

        sweep(Instant.parse("2026-11-30T09:00:00Z"));
        assertThat(kinds(centre.head())).containsExactly("REMINDER");
    }

    @Test
    void followTheCalendarOfTheCentre() {
        // The Friday is a holiday: the last working day before the due date is the Thursday.
        decide(
                "working-days",
                """
                {"weekend":["SATURDAY","SUNDAY"],"holidays":["2026-12-04"],"worked":[]}
                """);

        sweep(Instant.parse("2026-12-03T00:30:00Z"));

        assertThat(kinds(centre.head())).containsExactly("REMINDER");
    }

    private UUID officer() {
        return Objects.requireNonNull(officer);
    }

    private void sweep(Instant at) {
        CentreScope.call(
                centre.id(),
                () -> {
                    Objects.requireNonNull(remind)
                            .remind(new RemindThoseWhoOwe.Command(centre.id(), at));
                    return true;
                });
    }

    private void owes(UUID unit, long revision, String status) {
        FactTeller.tell(centre.obligation(unit, revision, status, null));
        awaitOwed(unit, status);
    }

    private void awaitNames() {
        await().until(
                        () ->
                                database()
                                                .sql(
                                                        "select count(*) from unit_copy where centre_id = ?")
                                                .param(centre.id())
                                                .query(Integer.class)
                                                .single()
                                        == 2);
    }

    private void awaitOwed(UUID unit, String status) {
        await("unit " + unit + " is " + status)
                .until(
                        () ->
                                database()
                                        .sql(
                                                """
                                                select status from owed_unit
                                                 where centre_id = ? and call_id = ? and unit_id = ?
                                                """)
                                        .params(centre.id(), centre.call(), unit)
                                        .query(String.class)
                                        .optional()
                                        .filter(status::equals)
                                        .isPresent());
    }

    /** What somebody was told in the application, in order. */
    private List<String> kinds(UUID person) {
        return database()
                .sql(
                        """
                        select kind from message
                         where centre_id = ? and person_id = ? and channel = 'IN_APP' order by message_id
                        """)
                .params(centre.id(), person)
                .query(String.class)
                .list();
    }

    private int countOf(UUID person) {
        return kinds(person).size();
    }
}
