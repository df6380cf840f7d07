package vn.guongsang.nomination.call;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.scope.Centres;

/**
 * Every minute, and for every centre: opens calls, closes them, and lets obligations become
 * overdue. What is due is read off the state, so nothing is lost while nobody was looking.
 */
@Component
class FollowTheClock {

    private final Centres centres;
    private final OpenDueCalls dueCalls;
    private final DueByTheClock due;
    private final CloseCall closing;
    private final KeepTime time;

    FollowTheClock(
            Centres centres,
            OpenDueCalls dueCalls,
            DueByTheClock due,
            CloseCall closing,
            KeepTime time) {
        this.centres = centres;
        this.dueCalls = dueCalls;
        this.due = due;
        this.closing = closing;
        this.time = time;
    }

    @Scheduled(cron = "${guongsang.sweep:0 * * * * *}")
    void sweep() {
        // One failure must not keep the next kind of work from being done.
        centres.eachCentre(dueCalls::open);
        centres.eachCentre(
                _ -> {
                    for (var call : due.callsToClose()) {
                        closing.close(new CloseCall.Command(call));
                    }
                });
        centres.eachCentre(
                _ -> {
                    for (var obligation : due.obligations()) {
                        time.keep(new KeepTime.Command(obligation));
                    }
                });
    }
}
