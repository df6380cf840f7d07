package vn.guongsang.review.screening;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The route of a recognition as it is today. Joins the caller's transaction. */
@Component
class RouteView {

    private final JdbcClient jdbc;
    private final Clock clock;

    RouteView(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Route of(String recognition) {
        return jdbc.sql(
                        """
                        select max_rounds, own_unit_check, council_step from route
                         where recognition = ? and effective_from <= ?
                         order by effective_from desc limit 1
                        """)
                .params(recognition, LocalDate.now(clock))
                .query(Route.class)
                .optional()
                .orElse(Route.USUAL);
    }
}
