package vn.guongsang.nomination.tracking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An earlier nomination that somebody should look at beside another one.
 *
 * @param sameSubject whether it is about the same person, or a collective of the same name in the
 *     same unit
 * @param likeness of title and summary, 1 being the same
 * @param similarText whether that is enough to be noted
 */
public record SimilarNomination(
        UUID id,
        UUID callId,
        UUID unitId,
        @Nullable String subjectName,
        @Nullable String title,
        String status,
        Instant submittedAt,
        boolean sameSubject,
        double likeness,
        boolean similarText) {}
