package vn.guongsang.notification.story;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.scope.Centres;

/** Looks every minute whether something is public that must not be. */
@Component
class StorySweep {

    private final Centres centres;
    private final HideWhatMustGo hide;

    StorySweep(Centres centres, HideWhatMustGo hide) {
        this.centres = centres;
        this.hide = hide;
    }

    @Scheduled(fixedDelayString = "${guongsang.stories.sweep:PT1M}")
    void sweep() {
        centres.eachCentre(hide::hide);
    }
}
