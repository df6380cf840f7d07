package vn.guongsang.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.contracts.ReviewCompleted;

/**
 * Invented years of many centres: each nomination is submitted, fulfils an obligation, is accepted,
 * recommended and granted. The same number always makes the same fact.
 */
final class ReplayEvents {

    static final int OF_A_NOMINATION = 5;
    private static final Instant AT = Instant.parse("2026-11-29T01:00:00Z");
    private static final String DIGEST = "d".repeat(64);
    private static final int CENTRES = 20;
    private static final int CALLS = 60;

    private final UUID run = UUID.randomUUID();

    Fact fact(int number) {
        var nomination = number / OF_A_NOMINATION;
        var centre = id(1, nomination % CENTRES);
        var id = id(2, nomination);
        var outline =
                new NominationOutline(
                        id(3, nomination % CENTRES * CALLS + nomination / CENTRES % CALLS),
                        "EXEMPLAR",
                        id(4, nomination),
                        "INDIVIDUAL",
                        id(5, nomination),
                        id(6, nomination % CENTRES),
                        null);
        return switch (number % OF_A_NOMINATION) {
            case 0 ->
                    new NominationSubmitted(
                            centre,
                            id,
                            1,
                            AT,
                            outline,
                            "GOOD_PERSON_GOOD_DEED",
                            List.of("THRIFT"),
                            true,
                            1,
                            DIGEST,
                            false,
                            "EXAMINATION_TREATMENT",
                            null);
            case 1 ->
                    new ObligationChanged(
                            centre,
                            id(7, nomination),
                            1,
                            AT,
                            outline.callId(),
                            outline.unitId(),
                            "ON_TIME",
                            id,
                            null);
            case 2 -> new NominationAccepted(centre, id, 1, at(1), outline, 1, DIGEST);
            case 3 ->
                    new ReviewCompleted(
                            centre,
                            id,
                            2,
                            at(2),
                            outline,
                            "RECOMMENDED",
                            List.of("OFFICE"),
                            List.of(),
                            1,
                            DIGEST,
                            null);
            default -> new AwardGranted(centre, id, 1, at(3), outline, 1, DIGEST);
        };
    }

    private UUID id(long kind, long number) {
        return new UUID(run.getMostSignificantBits() ^ kind << 32, number);
    }

    private static Instant at(int hours) {
        return AT.plusSeconds(3_600L * hours);
    }
}
