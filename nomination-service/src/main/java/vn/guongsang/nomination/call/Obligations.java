package vn.guongsang.nomination.call;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

interface Obligations extends Repository<Obligation, ObligationId> {

    <S extends Obligation> Iterable<S> saveAll(Iterable<S> obligations);

    Obligation save(Obligation obligation);

    Obligation saveAndFlush(Obligation obligation);

    /**
     * Waits for a second nomination of the same unit, so that one of them fulfils and both arrive.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Obligation> findByCallIdAndUnitId(UUID callId, UUID unitId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Obligation> findWithLockById(ObligationId id);

    boolean existsByCallIdAndUnitIdAndLateDoorLateDoorUntilAfter(
            UUID callId, UUID unitId, Instant now);

    /**
     * What the unit owes to the call, as the caller has seen it.
     *
     * @throws NotFound if it owes nothing to it
     */
    default Obligation seen(UUID callId, UUID unitId, ExpectedVersion expected) {
        var obligation = findByCallIdAndUnitId(callId, unitId).orElseThrow(NotFound::new);
        expected.mustBe(obligation.version(), obligation.status().name());
        return obligation;
    }

    default Receipt kept(Obligation obligation) {
        var kept = saveAndFlush(obligation);
        return new Receipt(kept.id().obligationId(), kept.status().name(), kept.version());
    }
}
