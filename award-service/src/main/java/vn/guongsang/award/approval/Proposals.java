package vn.guongsang.award.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.StaleVersion;

interface Proposals extends Repository<Proposal, NominationId> {

    Proposal saveAndFlush(Proposal proposal);

    Optional<Proposal> findById(NominationId id);

    boolean existsById(NominationId id);

    /**
     * The proposal as the caller has seen it.
     *
     * @throws NotFound if the centre has no such proposal
     * @throws StaleVersion if it has changed since
     */
    default Proposal asSeen(NominationId id, ExpectedVersion expected) {
        var found = findById(id).orElseThrow(NotFound::new);
        expected.mustBe(found.version(), found.status().name());
        return found;
    }
}
