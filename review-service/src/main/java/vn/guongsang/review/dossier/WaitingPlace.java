package vn.guongsang.review.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A place in the list of cases by how long they have stood still. A cursor is an id, so the instant
 * and half of the case's id share one: the place is still found after that case has moved on.
 */
record WaitingPlace(UUID cursor) {

    static UUID cursor(CaseRow row) {
        return new UUID(
                ChronoUnit.MICROS.between(Instant.EPOCH, row.since()),
                row.nominationId().getLeastSignificantBits());
    }

    OffsetDateTime since() {
        return Instant.EPOCH
                .plus(cursor.getMostSignificantBits(), ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC);
    }
}
