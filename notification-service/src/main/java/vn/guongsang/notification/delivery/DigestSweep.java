package vn.guongsang.notification.delivery;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.scope.Centres;

/** Looks every minute whether officers have to be told what has come in. */
@Component
class DigestSweep {

    private final Centres centres;
    private final SendDigest digest;

    DigestSweep(Centres centres, SendDigest digest) {
        this.centres = centres;
        this.digest = digest;
    }

    @Scheduled(initialDelayString = "${guongsang.sweeps.first:PT5S}", fixedDelayString = "PT1M")
    void sweep() {
        centres.eachCentre(centre -> digest.send(new SendDigest.Command(centre)));
    }
}
