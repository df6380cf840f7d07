package vn.guongsang.award.approval;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a recognition takes today. Joins the caller's transaction. */
@Component
class RecognitionView {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecognitionView(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is given by a numbered decision and not by the approval itself. */
    boolean needsDocument(String recognition) {
        return jdbc.sql(
                        """
                        select needs_document from recognition
                         where code = ? and effective_from <= ?
                         order by effective_from desc limit 1
                        """)
                .params(recognition, LocalDate.now(clock))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
