package vn.guongsang.nomination.submission;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a nomination, from its first draft to the award. */
@Embeddable
public record NominationId(UUID nominationId) {

    static NominationId next() {
        return new NominationId(UuidCreator.getTimeOrderedEpoch());
    }
}
