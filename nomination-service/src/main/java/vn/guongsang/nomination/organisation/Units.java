package vn.guongsang.nomination.organisation;

import org.springframework.data.repository.Repository;

interface Units extends Repository<Unit, UnitId> {

    Unit saveAndFlush(Unit unit);

    boolean existsById(UnitId id);

    boolean existsByCode(String code);
}
