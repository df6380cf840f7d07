package vn.guongsang.review.screening;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.StaleVersion;

interface Cases extends Repository<Case, NominationId> {

    Case saveAndFlush(Case reviewed);

    Optional<Case> findById(NominationId id);

    /**
     * The case as the caller has seen it.
     *
     * @throws NotFound if the centre has no such case
     * @throws StaleVersion if it has changed since
     */
    default Case asSeen(NominationId id, ExpectedVersion expected) {
        var found = findById(id).orElseThrow(NotFound::new);
        expected.mustBe(found.version(), found.status().name());
        return found;
    }
}
