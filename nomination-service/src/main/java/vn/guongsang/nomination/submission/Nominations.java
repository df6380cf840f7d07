package vn.guongsang.nomination.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;

interface Nominations extends Repository<Nomination, NominationId> {

    Nomination saveAndFlush(Nomination nomination);

    Optional<Nomination> findById(NominationId id);

    @Query("select n from Nomination n where n.content.subject.personId = :person order by n.id")
    List<Nomination> about(UUID person);

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
