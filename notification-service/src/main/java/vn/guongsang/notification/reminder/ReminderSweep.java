package vn.guongsang.notification.reminder;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.scope.Centres;

/** Looks every minute who has to be reminded. */
@Component
class ReminderSweep {

    private final Centres centres;
    private final RemindThoseWhoOwe remind;
    private final Clock clock;

    ReminderSweep(Centres centres, RemindThoseWhoOwe remind, Clock clock) {
        this.centres = centres;
        this.remind = remind;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${guongsang.sweeps.first:PT5S}", fixedDelayString = "PT1M")
    void sweep() {
        centres.eachCentre(
                centre -> remind.remind(new RemindThoseWhoOwe.Command(centre, clock.instant())));
    }
}
