package vn.guongsang.nomination.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Units extends Repository<Unit, UnitId> {

    Unit save(Unit unit);

    Unit saveAndFlush(Unit unit);

    Optional<Unit> findById(UnitId id);

    List<Unit> findAll();

    boolean existsById(UnitId id);

    boolean existsByCode(String code);
}
