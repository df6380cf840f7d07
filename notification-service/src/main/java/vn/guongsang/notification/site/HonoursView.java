package vn.guongsang.notification.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/**
 * What is published on the website, in the edition that was published. Everything else is not there
 * for this view: hidden, not yet ready and unknown are the same.
 */
@Component
public class HonoursView {

    private static final String PUBLIC =
            """
              from story s
              join story_edition e
                on (e.centre_id, e.nomination_id, e.edition) = (s.centre_id, s.nomination_id, s.edition)
             where s.status = 'PUBLISHED' and 'WEBSITE' = any (s.channels)
            """;
    private static final String FOUND =
            PUBLIC
                    + """
                     and (cast(:topic as text) is null or :topic = any (e.topics))
                     and (cast(:unit as text) is null or e.unit_slug = :unit)
                     and (cast(:year as integer) is null or e.year = :year)
                     and not exists (select 1 from unnest(cast(:patterns as text[])) wanted (pattern)
                                      where e.found_by not like folded(wanted.pattern))
                    """;
    private static final String HONOUR =
            """
            select s.publication_id, s.slug, s.subject_type, s.published_at as first_at, e.*
            """;

    private final JdbcClient jdbc;

    HonoursView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<HonourRow> find(HonourFilter filter, PageRequest page) {
        var rows =
                narrowed(
                                HONOUR
                                        + FOUND
                                        + """
                                         and (:after = cast('00000000-0000-0000-0000-000000000000' as uuid)
                                              or s.publication_id < :after)
                                         order by s.publication_id desc limit :limit
                                        """,
                                filter)
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> honour(row))
                        .list();
        return Page.of(rows, page, HonourRow::id);
    }

    @Transactional(readOnly = true)
    public int count(HonourFilter filter) {
        return narrowed("select count(*) " + FOUND, filter).query(Integer.class).single();
    }

    /**
     * @throws NotFound if the public cannot read it, whatever the reason
     */
    @Transactional(readOnly = true)
    public HonourStory one(String slug) {
        return jdbc.sql(HONOUR + PUBLIC + " and s.slug = ?")
                .param(slug)
                .query(
                        (row, _) ->
                                new HonourStory(
                                        honour(row),
                                        row.getString("body")
                                                .lines()
                                                .filter(Predicate.not(String::isBlank))
                                                .toList(),
                                        row.getString("subject_type").equals("COLLECTIVE")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public HonourChoices choices() {
        return new HonourChoices(
                jdbc.sql("select distinct unnest(e.topics) as topic " + PUBLIC + " order by topic")
                        .query(String.class)
                        .list(),
                jdbc.sql(
                                "select e.unit_slug as slug, max(e.unit_shown) as name "
                                        + PUBLIC
                                        + " group by e.unit_slug order by e.unit_slug")
                        .query(HonourChoices.Unit.class)
                        .list(),
                jdbc.sql("select distinct e.year " + PUBLIC + " order by year desc")
                        .query(Integer.class)
                        .list());
    }

    private JdbcClient.StatementSpec narrowed(String sql, HonourFilter filter) {
        return jdbc.sql(sql)
                .param("topic", filter.topic())
                .param("unit", filter.unit())
                .param("year", filter.year())
                .param("patterns", filter.patterns());
    }

    private static HonourRow honour(ResultSet row) throws SQLException {
        return new HonourRow(
                row.getObject("publication_id", UUID.class),
                row.getString("slug"),
                row.getString("headline"),
                row.getString("lead"),
                row.getString("name_shown"),
                row.getString("unit_shown"),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                row.getString("period"),
                row.getInt("year"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
