package vn.guongsang.review.screening;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.access.Actor;

/** Where an officer takes up a case, with the route that is in force. */
@Component
class OfficeDesk {

    private final RouteView routes;
    private final Clock clock;

    OfficeDesk(RouteView routes, Clock clock) {
        this.routes = routes;
        this.clock = clock;
    }

    OfficeCheck check(Actor by, Case found) {
        return new OfficeCheck(by.unit(), routes.of(found.recognition()), clock.instant());
    }
}
