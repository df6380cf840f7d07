package vn.guongsang.nomination.submission;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.organisation.NominableStaff;
import vn.guongsang.nomination.organisation.RegisteredPerson;
import vn.guongsang.nomination.organisation.StaffType;

/** Complete forms, and what a centre of plan B asks of them. */
final class Forms {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 4);

    private Forms() {}

    static Completeness asked(@Nullable RegisteredPerson person) {
        return new Completeness(
                SubmissionRules.USUAL,
                UsualCatalogues.ALL,
                new NominableStaff(EnumSet.allOf(StaffType.class), true),
                person,
                TODAY);
    }

    static Content about(Subject subject, String title, String summary) {
        return new Content(
                subject,
                "NEW_MODEL",
                "EXAMINATION_TREATMENT",
                List.of("CARE_QUALITY"),
                title,
                summary,
                List.of(new Claim("Điều tốt", "Sổ theo dõi")),
                UsualCatalogues.ALL.criteria().stream()
                        .map(entry -> new Criterion(entry.code(), true, null))
                        .toList(),
                "Các tổ khác đã đến học.",
                "Làm được ở mọi khoa.");
    }

    static Content about(Subject subject) {
        return about(subject, "Tận tâm với người bệnh", "Tận tụy. ".repeat(30));
    }
}
