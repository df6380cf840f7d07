package vn.guongsang.nomination.deputy;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Deputies extends Repository<Deputy, DeputyId> {

    Deputy saveAndFlush(Deputy deputy);

    Optional<Deputy> findById(DeputyId id);
}
