package vn.guongsang.nomination.call;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Obligations extends Repository<Obligation, ObligationId> {

    <S extends Obligation> Iterable<S> saveAll(Iterable<S> obligations);

    Obligation save(Obligation obligation);

    /**
     * Waits for a second nomination of the same unit, so that one of them fulfils and both arrive.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Obligation> findByCallIdAndUnitId(UUID callId, UUID unitId);
}
