package vn.guongsang.notification.site;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;

/** A reader says what is wrong in a story; the editor will read it. */
@Service
public class ReportError {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 60;

    /**
     * @param slug of a story that is public
     * @param contact what the reader chooses to leave
     */
    public record Command(String slug, String message, @Nullable String contact) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportError(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws NotFound if the public cannot read such a story
     * @throws RequestRefused when the centre has got more than anybody can read
     */
    @Transactional
    public void report(Command command) {
        mustBeUsable(command);
        mustNotBeAFlood();
        var written =
                jdbc.sql(
                                """
                                insert into story_report (centre_id, report_id, nomination_id, edition, message, contact, received_at)
                                select centre_id, :report, nomination_id, edition, :message, :contact, :at from story
                                 where slug = :slug and status = 'PUBLISHED' and 'WEBSITE' = any (channels)
                                """)
                        .param("report", UuidCreator.getTimeOrderedEpoch())
                        .param("slug", command.slug())
                        .param("message", command.message())
                        .param("contact", command.contact())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (written == 0) {
            throw new NotFound();
        }
    }

    private static void mustBeUsable(Command command) {
        var wrong = new ArrayList<FieldProblem>();
        if (command.message().length() < 10 || command.message().length() > 2_000) {
            wrong.add(new FieldProblem("message", "length", 10, 2_000, command.message().length()));
        }
        if (command.contact() != null && command.contact().length() > 200) {
            wrong.add(new FieldProblem("contact", "length", 1, 200, command.contact().length()));
        }
        if (!wrong.isEmpty()) {
            throw new ReportRefused.Invalid(wrong);
        }
    }

    private void mustNotBeAFlood() {
        var recent =
                jdbc.sql("select count(*) from story_report where received_at > ?")
                        .param(clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
        if (recent >= MOST_IN_WINDOW) {
            throw new RequestRefused(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests")
                    .retryAfter(WINDOW);
        }
    }
}
