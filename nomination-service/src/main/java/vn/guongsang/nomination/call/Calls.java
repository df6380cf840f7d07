package vn.guongsang.nomination.call;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Calls extends Repository<Call, CallId> {

    Call saveAndFlush(Call call);

    Optional<Call> findById(CallId id);

    boolean existsByRecognitionAndPeriod(String recognition, String period);
}
