package vn.guongsang.review.voting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.guongsang.review.screening.NominationId;

/**
 * Votes go side by side; closing waits for those under way, and those that come later wait for it.
 */
interface Votings extends Repository<Voting, NominationId> {

    Voting saveAndFlush(Voting voting);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select v from Voting v where v.id = :id")
    Optional<Voting> toVoteIn(NominationId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Voting v where v.id = :id")
    Optional<Voting> toClose(NominationId id);
}
