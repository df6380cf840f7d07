package vn.guongsang.reporting.funnel;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where nominations stand, all centres together. Only a function of the database can tell, which
 * sees past the fence and lets out nothing but codes and numbers.
 */
@Component
class StandingFigures {

    private final JdbcClient jdbc;

    /**
     * How many nominations of a period have a status, and for how long the first of them has it.
     *
     * @param oldestAge in seconds, 0 where there is none
     */
    record Figure(String period, String status, long nominations, double oldestAge) {}

    StandingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every status of the latest periods. */
    List<Figure> ofLatestPeriods() {
        return jdbc.sql("select period, status, nominations, oldest_age from standing_figures()")
                .query(Figure.class)
                .list();
    }
}
