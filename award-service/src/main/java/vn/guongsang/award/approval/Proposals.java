package vn.guongsang.award.approval;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.StaleVersion;

/**
 * Whoever reads a proposal to change it holds it until the transaction ends: of two who decide at
 * the same time, the second sees what the first has done, and so does the clock.
 */
interface Proposals extends Repository<Proposal, NominationId> {

    Proposal save(Proposal proposal);

    Proposal saveAndFlush(Proposal proposal);

    void flush();

    boolean existsById(NominationId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposal> findHeldById(NominationId id);

    /** Held in the order of their ids, so that two lists never wait for each other in a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id.nominationId in :ids order by p.id.nominationId")
    List<Proposal> findAllHeld(Collection<UUID> ids);

    /**
     * The proposal as the caller has seen it.
     *
     * @throws NotFound if the centre has no such proposal
     * @throws StaleVersion if it has changed since
     */
    default Proposal asSeen(NominationId id, ExpectedVersion expected) {
        return asSeen(findHeldById(id), expected);
    }

    /** The same for one that may have been found. */
    static Proposal asSeen(Optional<Proposal> found, ExpectedVersion expected) {
        var proposal = found.orElseThrow(NotFound::new);
        expected.mustBe(proposal.version(), proposal.status().name());
        return proposal;
    }
}
