package vn.guongsang.nomination.call;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Calls extends Repository<Call, CallId> {

    Call saveAndFlush(Call call);

    Optional<Call> findById(CallId id);

    /** Two sweeps at once: the second waits, and finds it done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Call> findWithLockById(CallId id);

    boolean existsByRecognitionAndPeriod(String recognition, String period);
}
