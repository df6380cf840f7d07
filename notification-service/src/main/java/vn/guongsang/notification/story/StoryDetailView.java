package vn.guongsang.notification.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;

/** One story beside the dossier that it is made from. */
@Component
public class StoryDetailView {

    private final JdbcClient jdbc;
    private final StoryDossierView dossiers;

    StoryDetailView(JdbcClient jdbc, StoryDossierView dossiers) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
    }

    @Transactional(readOnly = true)
    public StoryDetail one(Actor by, UUID nomination) {
        return jdbc.sql(
                        """
                        select story.*, '/bang-vang/' || site.slug || '/' || story.slug as page
                          from story left join public_site site using (centre_id)
                         where nomination_id = :nomination
                           and (cast(:subject as uuid) is null or subject_id = :subject)
                        """)
                .param("nomination", nomination)
                .param("subject", StoriesView.visibleSubject(by))
                .query((row, _) -> detail(row, nomination))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private StoryDetail detail(ResultSet row, UUID nomination) throws SQLException {
        var dossier = dossiers.find(nomination).orElse(null);
        var text = text(row);
        var claims = claims(nomination);
        var consents = consents(nomination);
        var statement = statement(row);
        var forgotten = row.getBoolean("forgotten");
        return new StoryDetail(
                nomination,
                row.getString("status"),
                row.getLong("version"),
                row.getObject("unit_id", UUID.class),
                row.getString("subject_type"),
                dossier,
                text,
                differences(dossier, text),
                IntStream.range(0, claims.size()).mapToObj(i -> shown(i, claims.get(i))).toList(),
                consents.stream().map(StoryDetailView::shown).toList(),
                statement,
                forgotten
                        ? List.of()
                        : Readiness.missing(text, claims, consents, statement != null).stream()
                                .map(StoryDetail.Missing::of)
                                .toList(),
                row.getInt("edition"),
                row.getBoolean("changed"),
                row.getString("slug"),
                row.getString("page"),
                texts(row, "channels"),
                StoriesView.instant(row, "published_at"),
                hidden(row));
    }

    private static StoryDetail.Differences differences(
            @Nullable StoryDossier dossier, StoryText text) {
        if (dossier == null) {
            return new StoryDetail.Differences(List.of(), List.of());
        }
        return new StoryDetail.Differences(
                WordDiff.between(dossier.title(), written(text.headline())),
                WordDiff.between(
                        dossier.summary(), written(text.lead()) + " " + written(text.body())));
    }

    private static String written(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static StoryDetail.@Nullable Statement statement(ResultSet row) throws SQLException {
        var by = row.getString("stated_by");
        return by == null
                ? null
                : new StoryDetail.Statement(
                        by, Objects.requireNonNull(StoriesView.instant(row, "stated_at")));
    }

    private static StoryDetail.@Nullable Hidden hidden(ResultSet row) throws SQLException {
        var reason = row.getString("hidden_reason");
        return reason == null
                ? null
                : new StoryDetail.Hidden(
                        reason,
                        StoriesView.instant(row, "hidden_at"),
                        StoriesView.instant(row, "hidden_due_by"));
    }

    private static StoryText text(ResultSet row) throws SQLException {
        return new StoryText(
                row.getString("headline"),
                row.getString("lead"),
                row.getString("body"),
                row.getString("name_shown"),
                row.getString("unit_shown"),
                texts(row, "topics"));
    }

    private List<StoryClaim> claims(UUID nomination) {
        return jdbc.sql("select * from story_claim where nomination_id = ? order by position")
                .param(nomination)
                .query(
                        (row, _) ->
                                new StoryClaim(
                                        row.getString("text"),
                                        row.getString("source"),
                                        row.getBoolean("kept"),
                                        row.getString("checked_by"),
                                        StoriesView.instant(row, "checked_at")))
                .list();
    }

    private List<Consent> consents(UUID nomination) {
        return jdbc.sql("select * from story_consent where nomination_id = ? order by position")
                .param(nomination)
                .query((row, _) -> consent(row))
                .list();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                PublicChannel.valueOf(row.getString("channel")),
                row.getBoolean("given"),
                row.getString("given_by"),
                row.getObject("given_on", LocalDate.class),
                row.getString("evidence"),
                row.getString("recorded_by"),
                Objects.requireNonNull(StoriesView.instant(row, "recorded_at")),
                row.getString("withdrawn_by"),
                StoriesView.instant(row, "withdrawn_at"),
                StoriesView.instant(row, "hide_due_by"));
    }

    private static StoryDetail.ClaimRow shown(int place, StoryClaim claim) {
        return new StoryDetail.ClaimRow(
                place,
                claim.text(),
                claim.source(),
                claim.kept(),
                claim.checkedBy(),
                claim.checkedAt());
    }

    private static StoryDetail.ConsentRow shown(Consent consent) {
        return new StoryDetail.ConsentRow(
                consent.channel().name(),
                consent.given(),
                consent.givenBy(),
                consent.givenOn(),
                consent.evidence(),
                consent.stands(),
                consent.recordedBy(),
                consent.recordedAt(),
                consent.withdrawnAt(),
                consent.hideDueBy());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
