package vn.guongsang.review.screening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history.
 *
 * @param ownUnit whether somebody has checked what their own unit submitted
 */
@Embeddable
record CaseStep(
        int round,
        @Enumerated(EnumType.STRING) Step step,
        Instant at,
        @Nullable String account,
        @Nullable UUID personId,
        boolean ownUnit) {}
