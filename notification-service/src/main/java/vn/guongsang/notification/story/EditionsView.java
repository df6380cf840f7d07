package vn.guongsang.notification.story;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every text that was ever public, word for word. */
@Component
class EditionsView {

    private final JdbcClient jdbc;
    private final Clock clock;

    EditionsView(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A text that is complete, and who made it public. */
    record Edition(int number, StoryText text, UUID call, String by, Instant at) {}

    void keep(StoryId id, Edition edition) {
        var text = edition.text();
        var period = period(edition.call());
        jdbc.sql(
                        """
                        insert into story_edition (centre_id, nomination_id, edition, headline, lead, body, name_shown, unit_shown, unit_slug,
                                                   topics, period, year, published_by, published_at)
                        values (current_centre(), :nomination, :edition, :headline, :lead, :body, :name, :unit, :unitSlug,
                                :topics, :period, :year, :by, :at)
                        """)
                .param("nomination", id.nominationId())
                .param("edition", edition.number())
                .param("headline", text.headline())
                .param("lead", text.lead())
                .param("body", text.body())
                .param("name", text.nameShown())
                .param("unit", text.unitShown())
                .param("unitSlug", Slug.of(Optional.ofNullable(text.unitShown()).orElse("")))
                .param("topics", text.topics().toArray(String[]::new))
                .param("period", period.orElse(null))
                .param("year", period.map(EditionsView::year).orElseGet(() -> year(edition.at())))
                .param("by", edition.by())
                .param("at", edition.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(StoryId id) {
        jdbc.sql("delete from story_edition where nomination_id = ?")
                .param(id.nominationId())
                .update();
    }

    private Optional<String> period(UUID call) {
        return jdbc.sql("select period from call_copy where call_id = ?")
                .param(call)
                .query(String.class)
                .optional();
    }

    private static int year(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    private int year(Instant at) {
        return at.atZone(clock.getZone()).getYear();
    }
}
