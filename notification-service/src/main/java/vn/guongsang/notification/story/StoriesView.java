package vn.guongsang.notification.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** The stories of a centre; whoever is honoured sees their own. */
@Component
public class StoriesView {

    private final JdbcClient jdbc;

    StoriesView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Page<StoryRow> list(Actor by, @Nullable StoryStatus status, PageRequest page) {
        var rows =
                jdbc.sql(
                                """
                                select s.*, (select count(*) from story_report r
                                              where r.centre_id = s.centre_id
                                                and r.nomination_id = s.nomination_id) as reports
                                  from story s
                                 where (cast(:subject as uuid) is null or s.subject_id = :subject)
                                   and (cast(:status as text) is null or s.status = :status)
                                   and s.nomination_id > :after
                                 order by s.nomination_id limit :limit
                                """)
                        .param("subject", visibleSubject(by))
                        .param("status", status == null ? null : status.name())
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> story(row))
                        .list();
        return Page.of(rows, page, StoryRow::id);
    }

    /** Null opens everybody's. */
    static @Nullable UUID visibleSubject(Actor by) {
        return Policy.READ_STORIES.isGivenAnywhere(by) ? null : by.requirePerson();
    }

    private static StoryRow story(ResultSet row) throws SQLException {
        return new StoryRow(
                row.getObject("nomination_id", UUID.class),
                row.getString("status"),
                row.getString("headline"),
                row.getString("name_shown"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_shown"),
                row.getInt("edition"),
                row.getBoolean("changed"),
                instant(row, "published_at"),
                instant(row, "hidden_due_by"),
                row.getInt("reports"),
                row.getLong("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
