package vn.guongsang.notification.site;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.scope.Centres;

/** Follows what centres decide about their sites, within seconds. */
@Component
class SiteSweep {

    private final Centres centres;
    private final Sites sites;

    SiteSweep(Centres centres, Sites sites) {
        this.centres = centres;
        this.sites = sites;
    }

    @Scheduled(fixedDelayString = "${guongsang.sites.sweep:PT5S}")
    void sweep() {
        centres.eachCentre(_ -> sites.keep());
    }
}
