package vn.guongsang.award.approval;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has decided something about a proposal. */
@Embeddable
record Act(
        @Enumerated(EnumType.STRING) What what,
        String account,
        @Nullable UUID personId,
        Instant actedAt) {

    static Act of(What what, Decider by, Instant at) {
        return new Act(what, by.account(), by.person(), at);
    }

    enum What {
        APPROVED,
        TAKEN_BACK,
        DECLINED,
        ISSUED
    }
}
