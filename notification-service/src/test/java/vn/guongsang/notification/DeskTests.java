package vn.guongsang.notification;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.notification.delivery.SendDigest;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.testkit.SampleCentre;

/** Who sits at a desk, who does not any more, and what officers are mailed together. */
class DeskTests extends RunningNotification {
    @Autowired private @Nullable MeterRegistry meters;
    @Autowired private @Nullable SendDigest digest;

    @Test
    void tellsNobodyWhoIsUnknownOrHasLeftAndCountsThem() {
        tellAllAround();
        var left = colleague("Đã Nghỉ Việc", "left@x.example", LocalDate.of(2026, 2, 1));
        var director = colleague("Giám Đốc", "director@x.example", null);
        decide(
                "desks",
                "{\"directors\":[\"%s\",\"%s\",\"%s\"]}"
                        .formatted(UUID.randomUUID(), left, director));
        var skipped = skipped("directors");

        var event = tell(verdicts.completed(1, 1, "RECOMMENDED"));

        await().until(() -> !told(event).isEmpty());
        assertThat(told(event))
                .containsExactlyInAnyOrder(
                        director + " TO_APPROVE IN_APP", director + " TO_APPROVE EMAIL");
        assertThat(skipped("directors") - skipped).isEqualTo(2);
    }

    @Test
    void leavesNomineesAloneWhereTheCentreWantsItSo() {
        tellAllAround();
        decide("messages", "{\"tellNominee\":false}");

        var event = tell(verdicts.granted(1, 1));

        awaitRow(event, "SENT");
        assertThat(told(event))
                .containsExactlyInAnyOrder(
                        centre.head() + " GRANTED IN_APP", centre.head() + " GRANTED EMAIL");
    }

    @Test
    void asksTheDirectorToCheckWhatEveryOfficersOwnUnitHasSent() {
        tellAllAround();
        var director = ofAnotherUnit("Giám Đốc");
        var ofTheUnit = colleague("Chuyên Viên", null, null);
        decideDesks(director, ofTheUnit);

        assertThat(asked(1)).containsExactly(director + " TO_CHECK IN_APP");
    }

    @Test
    void leavesTheDirectorAloneWhereAnotherOfficerMayCheckIt() {
        tellAllAround();
        var ofTheUnit = colleague("Chuyên Viên", null, null);
        decideDesks(ofAnotherUnit("Giám Đốc"), ofTheUnit, ofAnotherUnit("Chuyên Viên Khác"));

        assertThat(asked(1)).isEmpty();
    }

    @Test
    void asksNoDirectorOfTheUnitEither() {
        tellAllAround();
        var ofTheUnit = colleague("Chuyên Viên", null, null);
        decideDesks(colleague("Giám Đốc", null, null), ofTheUnit);

        assertThat(asked(1)).isEmpty();
    }

    @Test
    void leavesDirectorsAloneWhereOfficersMayCheckTheirOwnUnit() {
        tellAllAround();
        decide("messages", "{\"tellNominee\":true,\"askDirectors\":false}");
        decideDesks(ofAnotherUnit("Giám Đốc"), colleague("Chuyên Viên", null, null));

        assertThat(asked(1)).isEmpty();
    }

    private UUID ofAnotherUnit(String name) {
        return colleague(
                new SampleCentre(centre.id(), UUID.randomUUID(), centre.head(), centre.call()),
                name,
                null,
                null);
    }

    private void decideDesks(UUID director, UUID... officers) {
        decide(
                "desks",
                "{\"directors\":[\"%s\"],\"officers\":[%s]}"
                        .formatted(
                                director,
                                Stream.of(officers)
                                        .map(id -> '"' + id.toString() + '"')
                                        .collect(joining(","))));
    }

    /** Who is asked in the application to check the next submission in the office's place. */
    private Set<String> asked(int round) {
        var event = tell(nomination.submitted(round));
        awaitRow(event, "SENT");
        return told(event).stream().filter(row -> row.endsWith("TO_CHECK IN_APP")).collect(toSet());
    }

    @Test
    void tellsSomebodyWithTwoHatsWhatThereIsToDo() {
        tellAllAround();
        awaitStaff(centre, centre.head());
        decide("desks", "{\"editors\":[\"%s\"]}".formatted(centre.head()));

        var event = tell(verdicts.granted(1, 1));

        awaitRow(event, "SENT");
        assertThat(told(event))
                .contains(centre.head() + " TO_PUBLISH IN_APP")
                .doesNotContain(centre.head() + " GRANTED IN_APP");
    }

    @Test
    void mailsAnOfficerOnceForAllThatCameIn() {
        var address = "officer-" + centre.id() + "@x.example";
        var officer = officer(address);
        submit(1, 2, 3);

        digest();
        digest();
        await().until(() -> mailsTo(address).size() == 1);
        submit(4);
        digest();

        assertThat(mailsTo(address))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.subject())
                                    .isEqualTo("Có 3 giới thiệu gương mới chờ kiểm tra");
                            assertThat(mail.text()).contains("- Khoa Nhi (3)");
                            assertThat(mail.headers()).doesNotContainKey("X-Guongsang-Nomination");
                        });
        assertThat(digests(officer)).isEqualTo(1);

        letAnHourPass(officer);
        digest();
        await().until(() -> mailsTo(address).size() == 2);
        assertThat(mailsTo(address).getLast().subject()).contains("Có 1 ");
    }

    @Test
    void mailsNothingAboutWhatWasReadAlready() {
        var officer = officer("reader-" + centre.id() + "@x.example");
        submit(1);
        var reader = caller(centre.id(), officer, "EMULATION_OFFICER");
        var message = reader.get("/api/v1/messages").json().path("items").get(0);
        reader.post("/api/v1/messages/" + message.path("id").asString() + "/read", 0, "");

        digest();

        assertThat(digests(officer)).isZero();
    }

    @Test
    void writesOneDigestWhenTwoAreMadeAtOnce() throws InterruptedException {
        var officer = officer("twice-" + centre.id() + "@x.example");
        submit(1, 2);

        AtOnce.run(4, this::digest);

        assertThat(digests(officer)).isEqualTo(1);
    }

    private UUID officer(String address) {
        tellAllAround();
        var officer = colleague("Chuyên Viên", address, null);
        decide("desks", "{\"officers\":[\"%s\"]}".formatted(officer));
        return officer;
    }

    private void submit(int... rounds) {
        for (var round : rounds) {
            awaitRow(tell(nomination.submitted(round)), "SENT");
        }
    }

    private void digest() {
        CentreScope.call(
                centre.id(),
                () -> {
                    Objects.requireNonNull(digest).send(new SendDigest.Command(centre.id()));
                    return true;
                });
    }

    private static void letAnHourPass(UUID officer) {
        database()
                .sql(
                        """
                        update message set created_at = created_at - interval '61 minutes'
                         where kind = 'SUBMISSIONS_DIGEST' and person_id = ?
                        """)
                .param(officer)
                .update();
    }

    private static int digests(UUID officer) {
        return database()
                .sql(
                        "select count(*) from message where kind = 'SUBMISSIONS_DIGEST' and person_id = ?")
                .param(officer)
                .query(Integer.class)
                .single();
    }

    private double skipped(String desk) {
        return Objects.requireNonNull(meters).counter("messages.skipped", "desk", desk).count();
    }
}
