package vn.guongsang.review.screening;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.review.Policy;

/** Where somebody takes up a case for the office, with the route that is in force. */
@Component
class OfficeDesk {

    private final Settings settings;
    private final Setting<Route> setting;
    private final Clock clock;

    OfficeDesk(Settings settings, Setting<Route> setting, Clock clock) {
        this.settings = settings;
        this.setting = setting;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed unless an officer asks, or the director where somebody else than the
     *     officer of the unit has to look
     */
    OfficeCheck check(Actor by) {
        var route = settings.today(setting);
        var stepsIn = route.asksSecondOfficer() && Policy.STEP_IN.isGivenAnywhere(by);
        if (!stepsIn) {
            Policy.CHECK.require(by);
        }
        return new OfficeCheck(Doer.of(by), by.unit(), route, clock.instant());
    }
}
