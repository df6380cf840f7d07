package vn.guongsang.nomination.submission;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;

interface Nominations extends Repository<Nomination, NominationId> {

    Nomination saveAndFlush(Nomination nomination);

    Optional<Nomination> findById(NominationId id);

    /**
     * The nomination, for somebody of its unit.
     *
     * @throws NotFound if it is not there, or of another unit
     */
    default Nomination ofUnit(Actor actor, NominationId id) {
        return findById(id)
                .filter(nomination -> actor.belongsTo(nomination.unitId()))
                .orElseThrow(NotFound::new);
    }
}
