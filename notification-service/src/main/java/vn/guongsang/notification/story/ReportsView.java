package vn.guongsang.notification.story;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** What readers say about stories, for those who can put it right. */
@Component
public class ReportsView {

    private final JdbcClient jdbc;

    ReportsView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Page<ReportRow> list(Actor by, UUID nomination, PageRequest page) {
        Policy.READ_STORIES.require(by);
        if (!isThere(nomination)) {
            throw new NotFound();
        }
        var rows =
                jdbc.sql(
                                """
                                select report_id, edition, message, contact, received_at from story_report
                                 where nomination_id = :nomination and report_id > :after
                                 order by report_id limit :limit
                                """)
                        .param("nomination", nomination)
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query(
                                (row, _) ->
                                        new ReportRow(
                                                row.getObject("report_id", UUID.class),
                                                row.getInt("edition"),
                                                row.getString("message"),
                                                row.getString("contact"),
                                                row.getObject("received_at", OffsetDateTime.class)
                                                        .toInstant()))
                        .list();
        return Page.of(rows, page, ReportRow::id);
    }

    void forget(StoryId id) {
        jdbc.sql("delete from story_report where nomination_id = ?")
                .param(id.nominationId())
                .update();
    }

    private boolean isThere(UUID nomination) {
        return jdbc.sql("select exists (select 1 from story where nomination_id = ?)")
                .param(nomination)
                .query(Boolean.class)
                .single();
    }
}
