package vn.guongsang.nomination.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.contracts.ApprovalTakenBack;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.contracts.StoryHidden;
import vn.guongsang.contracts.StoryPublished;
import vn.guongsang.nomination.RunningService;
import vn.guongsang.nomination.UnitDesk;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.testkit.FactTeller;

/** What others say becomes what the unit sees. */
class ProgressTests extends RunningService {

    private static final String DIGEST = "d".repeat(64);

    @Autowired private SummarySheetView sheets;

    private UnitDesk desk;
    private UUID id;

    @BeforeEach
    void aNominationThatIsSubmitted() {
        var today = LocalDate.now(ZONE);
        desk =
                UnitDesk.inACentreOfItsOwn(port)
                        .withACall("2026-11", today.minusDays(20), today.plusDays(10));
        id = desk.signsOff(desk.form());
    }

    @Test
    void owesAgainWhenTheUnitWithdrawsIt() {
        assertThat(obligation()).isEqualTo("ON_TIME");
        FactTeller.tell(
                new NominationWithdrawn(
                        desk.centre(), id, 1, Instant.now(), outline(), 1, List.of("MISTAKE")));
        await().until(() -> obligation().equals("OWED"));
        await().until(() -> status().equals("WITHDRAWN"));
        assertThat(desk.seen(desk.head(), id).at("/timeline/nextStep").isNull()).isTrue();
    }

    @Test
    void owesNothingWhenItIsNotRecommended() {
        FactTeller.tell(
                new ReviewCompleted(
                        desk.centre(),
                        id,
                        1,
                        Instant.now(),
                        outline(),
                        "NOT_RECOMMENDED",
                        List.of("OFFICE", "COUNCIL"),
                        List.of(),
                        1,
                        DIGEST,
                        null));
        await().until(() -> status().equals("NOT_RECOMMENDED"));
        assertThat(obligation()).isEqualTo("ON_TIME");
    }

    @Test
    void waitsForTheDirectorAgainWhenAnApprovalIsTakenBack() {
        FactTeller.tell(
                new AwardApproved(desk.centre(), id, 1, Instant.now(), outline(), 1, DIGEST));
        await().until(() -> status().equals("APPROVED"));
        FactTeller.tell(
                new ApprovalTakenBack(desk.centre(), id, 2, Instant.now(), outline(), 1, DIGEST));
        await().until(() -> status().equals("RECOMMENDED"));
        assertThat(desk.seen(desk.head(), id).at("/timeline/nextStep").asString())
                .isEqualTo("DECISION");
    }

    @Test
    void isPublishedWhileTheStoryCanBeReadAndGrantedWhenItIsHidden() {
        FactTeller.tell(
                new StoryPublished(
                        desk.centre(), id, 1, Instant.now(), outline(), List.of("WEBSITE")));
        await().until(() -> status().equals("PUBLISHED"));
        FactTeller.tell(
                new AwardGranted(desk.centre(), id, 2, Instant.now(), outline(), 1, DIGEST),
                new StoryHidden(
                        desk.centre(), id, 2, Instant.now(), outline(), "CONSENT_WITHDRAWN"));
        await().until(() -> status().equals("GRANTED"));
        FactTeller.tell(
                new StoryPublished(
                        desk.centre(), id, 1, Instant.now(), outline(), List.of("WEBSITE")),
                new StoryPublished(
                        desk.centre(), id, 3, Instant.now(), outline(), List.of("WEBSITE")));
        await().until(() -> status().equals("PUBLISHED"));
    }

    @Test
    void readsWhatItsPageShowsInWords() {
        var officer =
                new Actor("office", desk.centre(), null, null, Set.of(Role.EMULATION_OFFICER));

        var sheet =
                CentreScope.call(
                        desk.centre(), () -> sheets.of(officer, id, Locale.forLanguageTag("vi")));

        assertThat(sheet.unitName()).isEqualTo("Khoa Nhi");
        assertThat(sheet.period()).isEqualTo("2026-11");
        assertThat(sheet.dueBefore()).isEqualTo(LocalDate.now(ZONE).plusDays(10));
        assertThat(sheet.subjectName()).isEqualTo("Người Mẫu K-NHI-2");
        assertThat(sheet.post()).isEqualTo("Điều dưỡng");
        assertThat(sheet.kind()).isEqualTo("Người tốt, việc tốt");
        assertThat(sheet.field()).isEqualTo("Khám bệnh, chữa bệnh");
        assertThat(sheet.topics())
                .containsExactly("Nâng cao y đức", "Nâng cao chất lượng khám, chữa bệnh");
        assertThat(sheet.criteria()).hasSize(4).allMatch(SummarySheet.Assessment::met);
        assertThat(sheet.signedOffByPost()).isEqualTo("Trưởng khoa");
        assertThat(sheet.receiptNumber()).isEqualTo(1);
    }

    private String status() {
        return desk.seen(desk.head(), id).get("status").asString();
    }

    private String obligation() {
        var all = desk.office().get("/api/v1/calls/" + desk.call() + "/obligations").json();
        return StreamSupport.stream(all.get("items").spliterator(), false)
                .filter(row -> row.get("unitId").asString().equals(desk.unit().toString()))
                .map(row -> row.get("status").asString())
                .findFirst()
                .orElseThrow();
    }

    private NominationOutline outline() {
        return new NominationOutline(
                desk.call(),
                "EXEMPLAR",
                desk.unit(),
                "INDIVIDUAL",
                desk.nominee(),
                desk.headPerson(),
                null);
    }
}
