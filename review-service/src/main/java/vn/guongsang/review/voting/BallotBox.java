package vn.guongsang.review.voting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All ballots that were ever cast. They are only added to: a member who changes their mind casts
 * another one, and the last counts. Joins the caller's transaction.
 */
@Component
class BallotBox {

    /**
     * A ballot.
     *
     * @param turn how often this member has voted, from 1; two cannot have the same
     * @param filed whether somebody else has entered it from the member's written opinion
     */
    record Ballot(
            UUID member,
            int turn,
            Choice choice,
            @Nullable String opinion,
            boolean filed,
            String account,
            Instant at) {}

    /** How a member has voted last. */
    record Last(int turn, boolean filed) {}

    private final JdbcClient jdbc;

    BallotBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Last> last(Voting voting, UUID member) {
        return jdbc.sql(
                        """
                        select turn, filed from ballot
                         where nomination_id = ? and round = ? and person_id = ?
                         order by turn desc limit 1
                        """)
                .params(voting.id().nominationId(), voting.round(), member)
                .query(Last.class)
                .optional();
    }

    void add(Voting voting, Ballot ballot) {
        jdbc.sql(
                        """
                        insert into ballot (nomination_id, round, person_id, turn, dossier_digest,
                                            choice, opinion, filed, account, cast_at)
                        values (:nomination, :round, :member, :turn, :digest,
                                :choice, :opinion, :filed, :account, :at)
                        """)
                .param("nomination", voting.id().nominationId())
                .param("round", voting.round())
                .param("member", ballot.member())
                .param("turn", ballot.turn())
                .param("digest", voting.dossierDigest())
                .param("choice", ballot.choice().name())
                .param("opinion", ballot.opinion())
                .param("filed", ballot.filed())
                .param("account", ballot.account())
                .param("at", ballot.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Tally tally(Voting voting) {
        return jdbc.sql(
                        """
                        select count(*) as votes_cast,
                               count(*) filter (where choice = 'YES') as votes_yes,
                               count(*) filter (where choice = 'NO') as votes_no,
                               count(*) filter (where choice = 'ABSTAIN') as votes_abstained
                          from (select distinct on (person_id) choice from ballot
                                 where nomination_id = ? and round = ?
                                 order by person_id, turn desc) as counting
                        """)
                .params(voting.id().nominationId(), voting.round())
                .query(Tally.class)
                .single();
    }
}
