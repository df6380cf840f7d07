package vn.guongsang.review.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.review.dossier.VotingDetail.Own;
import vn.guongsang.review.dossier.VotingDetail.RollRow;
import vn.guongsang.review.dossier.VotingDetail.Share;
import vn.guongsang.review.dossier.VotingDetail.Tally;

/** Votings, each as its reader may see it. Joins the caller's transaction. */
@Component
class VotingView {

    private static final String STANDS_ASIDE =
            """
            (r.recused or exists (
               select 1 from declared_conflict d
                where (d.nomination_id, d.person_id) = (r.nomination_id, r.person_id)))
            """;
    private static final String ROLL = " from voting_roll r where r.nomination_id = :nomination";

    private final JdbcClient jdbc;

    VotingView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<VotingDetail> of(Actor by, UUID nomination) {
        var mayVote = mayVote(by.person(), nomination);
        if (!CaseReaders.runVotings(by) && mayVote == null) {
            return Optional.empty();
        }
        var own = own(by.person(), nomination);
        var roll = CaseReaders.runVotings(by) ? roll(nomination) : List.<RollRow>of();
        return jdbc.sql("select * from voting where nomination_id = ?")
                .param(nomination)
                .query((row, _) -> detail(row, roll, mayVote, own))
                .optional();
    }

    private @Nullable Boolean mayVote(@Nullable UUID person, UUID nomination) {
        return jdbc.sql("select not " + STANDS_ASIDE + ROLL + " and r.person_id = :person")
                .param("nomination", nomination)
                .param("person", person)
                .query(Boolean.class)
                .optional()
                .orElse(null);
    }

    private @Nullable Own own(@Nullable UUID person, UUID nomination) {
        return jdbc.sql(
                        """
                        select choice, opinion, turn, filed, cast_at from ballot
                         where nomination_id = :nomination and person_id = :person
                         order by turn desc limit 1
                        """)
                .param("nomination", nomination)
                .param("person", person)
                .query(Own.class)
                .optional()
                .orElse(null);
    }

    private List<RollRow> roll(UUID nomination) {
        return jdbc.sql(
                        """
                        select person_id, role,
                               exists (select 1 from ballot b
                                        where (b.nomination_id, b.person_id) = (r.nomination_id, r.person_id)) as voted,
                        """
                                + STANDS_ASIDE
                                + " as recused"
                                + ROLL
                                + " order by role, person_id")
                .param("nomination", nomination)
                .query(RollRow.class)
                .list();
    }

    private static VotingDetail detail(
            ResultSet row, List<RollRow> roll, @Nullable Boolean mayVote, @Nullable Own own)
            throws SQLException {
        return new VotingDetail(
                row.getInt("round"),
                row.getString("dossier_digest"),
                new Share(row.getInt("quorum_of"), row.getInt("quorum_needed")),
                threshold(row),
                instant(row, "opened_at"),
                row.getInt("members"),
                roll,
                mayVote,
                own,
                row.getString("closed_by") == null ? null : tally(row));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        var rule = threshold(row);
        var yes = row.getInt("votes_yes");
        return new Tally(
                row.getInt("votes_cast"),
                yes,
                row.getInt("votes_no"),
                row.getInt("votes_abstained"),
                (long) yes * rule.of() >= (long) rule.needed() * row.getInt("members"),
                instant(row, "closed_at"),
                row.getString("closed_by"));
    }

    private static Share threshold(ResultSet row) throws SQLException {
        return new Share(row.getInt("threshold_of"), row.getInt("threshold_needed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
