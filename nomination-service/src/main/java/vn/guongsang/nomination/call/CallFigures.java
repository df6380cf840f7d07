package vn.guongsang.nomination.call;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How open calls stand, all centres together. Only a function of the database can tell, which sees
 * past the fence and lets out nothing but codes and numbers.
 */
@Component
class CallFigures {

    private final JdbcClient jdbc;

    /**
     * How many obligations of one call have one status.
     *
     * @param dueBefore the earliest, where centres differ
     */
    record Figure(
            String recognition, String period, Instant dueBefore, String status, long obligations) {

        boolean sameCallAs(Figure other) {
            return recognition.equals(other.recognition) && period.equals(other.period);
        }
    }

    CallFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every status of every open call, in the order of calls. */
    List<Figure> ofOpenCalls() {
        return jdbc.sql("select * from call_figures() order by period, recognition, status")
                .query(
                        (row, _) ->
                                new Figure(
                                        row.getString("recognition"),
                                        row.getString("period"),
                                        row.getTimestamp("due_before").toInstant(),
                                        row.getString("status"),
                                        row.getLong("obligations")))
                .list();
    }
}
