package vn.guongsang.nomination.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.nomination.organisation.NominableStaff;
import vn.guongsang.nomination.organisation.RegisteredPerson;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/** What the current centre asks of a nomination today. Joins the caller's transaction. */
@Component
record CentreRules(
        Settings settings,
        Setting<SubmissionRules> submission,
        Setting<Catalogues> catalogues,
        Setting<NominableStaff> staff) {

    Completeness completeness(@Nullable RegisteredPerson person, LocalDate today) {
        return new Completeness(
                settings.today(submission),
                settings.today(catalogues),
                settings.today(staff),
                person,
                today);
    }

    boolean headStep() {
        return settings.today(submission).headStep();
    }
}
