package vn.guongsang.award.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was told with a recommendation. Joins the caller's transaction. */
@Component
public class RecommendationView {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecommendationView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void keep(
            UUID nomination, Instant at, List<String> route, Review.@Nullable Votes votes) {
        jdbc.sql(
                        """
                        insert into recommendation (centre_id, nomination_id, recommended_at, route, votes)
                        values (current_centre(), :nomination, :at, cast(:route as jsonb), cast(:votes as jsonb))
                        """)
                .param("nomination", nomination)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("route", json.writeValueAsString(route))
                .param("votes", votes == null ? null : json.writeValueAsString(votes))
                .update();
    }
}
