package vn.guongsang.nomination.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.guongsang.nomination.organisation.NominableStaff;
import vn.guongsang.nomination.organisation.RegisteredPerson;
import vn.guongsang.nomination.organisation.StaffType;
import vn.guongsang.problems.FieldProblem;

class CompletenessTests {

    private static final UUID PERSON = UUID.randomUUID();

    @Test
    void findsNothingInACompleteForm() {
        assertThat(of(Subject.individual(PERSON), person(null, StaffType.PUBLIC_EMPLOYEE)))
                .isEmpty();
        assertThat(of(Subject.collective("Tổ mẫu", 2, 2), null)).isEmpty();
    }

    @Test
    void refusesSomebodyWhoHasLeftButNotOnTheirLastDay() {
        var yesterday = Forms.TODAY.minusDays(1);
        assertThat(of(Subject.individual(PERSON), person(yesterday, StaffType.PUBLIC_EMPLOYEE)))
                .containsExactly(
                        new FieldProblem("/subject/personId", "has-left", yesterday.toString()));
        assertThat(of(Subject.individual(PERSON), person(Forms.TODAY, StaffType.PUBLIC_EMPLOYEE)))
                .isEmpty();
    }

    @Test
    void refusesWhoseStaffTypeTheCentreDoesNotIntroduce() {
        var asked =
                new Completeness(
                        SubmissionRules.USUAL,
                        UsualCatalogues.ALL,
                        new NominableStaff(EnumSet.of(StaffType.PUBLIC_EMPLOYEE), true),
                        person(null, StaffType.CONTRACT_WORKER),
                        Forms.TODAY);
        assertThat(asked.missing(Forms.about(Subject.individual(PERSON))))
                .containsExactly(new FieldProblem("/subject/personId", "not-nominable"));
    }

    @Test
    void asksHowManyBelongToACollectiveAndHowManyOfThemAreWomen() {
        assertThat(of(Subject.collective("Tổ mẫu", null, null), null))
                .extracting(FieldProblem::pointer)
                .containsExactly("/subject/members", "/subject/women");
        assertThat(of(Subject.collective("Tổ mẫu", 3, 4), null))
                .containsExactly(new FieldProblem("/subject/women", "more-than-all", 3));
    }

    @Test
    void namesEveryCodeThatIsNotInTheCatalogueAndEveryOneThatComesTwice() {
        var form =
                new Content(
                        Subject.collective("Tổ mẫu", 3, 1),
                        "HERO",
                        "ASTROLOGY",
                        List.of("CARE_QUALITY", "MAGIC", "CARE_QUALITY"),
                        "Tận tâm với người bệnh",
                        "Tận tụy. ".repeat(30),
                        List.of(new Claim("Điều tốt", " ")),
                        List.of(
                                new Criterion("OBSERVANCE", true, null),
                                new Criterion("TASK_COMPLETION", false, "Đang cố gắng"),
                                new Criterion("LUCK", true, null),
                                new Criterion("SOLIDARITY", true, null)),
                        "Rộng",
                        "Dễ");
        assertThat(Forms.asked(null).missing(form))
                .containsExactly(
                        new FieldProblem("/kind", "unknown-code"),
                        new FieldProblem("/field", "unknown-code"),
                        new FieldProblem("/topics/1", "unknown-code"),
                        new FieldProblem("/topics/2", "repeated"),
                        new FieldProblem("/claims/0/source", "required"),
                        new FieldProblem("/criteria/2/code", "unknown-code"),
                        new FieldProblem("/criteria", "not-assessed", "APPLIED_INITIATIVE"));
    }

    @Test
    void asksForNoFieldCriterionOrReachInACentreWhosePlanKnowsNone() {
        var planA =
                new Catalogues(
                        UsualCatalogues.ALL.kinds(),
                        List.of(),
                        UsualCatalogues.ALL.topics(),
                        List.of());
        var asked =
                new Completeness(
                        new SubmissionRules(true, 12, 0.4, 0, false),
                        planA,
                        new NominableStaff(EnumSet.allOf(StaffType.class), true),
                        null,
                        Forms.TODAY);
        var form =
                new Content(
                        Subject.collective("Tổ mẫu", 3, 1),
                        "NEW_MODEL",
                        null,
                        List.of("CARE_QUALITY"),
                        "Tận tâm với người bệnh",
                        "Tận tụy. ".repeat(30),
                        List.of(),
                        List.of(),
                        null,
                        null);
        assertThat(asked.missing(form)).isEmpty();
    }

    private static List<FieldProblem> of(Subject subject, @Nullable RegisteredPerson person) {
        return Forms.asked(person).missing(Forms.about(subject));
    }

    private static RegisteredPerson person(@Nullable LocalDate validTo, StaffType type) {
        return new RegisteredPerson(
                PERSON,
                "Người Mẫu",
                UUID.randomUUID(),
                "Điều dưỡng",
                type,
                true,
                false,
                LocalDate.of(2020, 1, 1),
                validTo);
    }
}
