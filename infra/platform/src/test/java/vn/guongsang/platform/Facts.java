package vn.guongsang.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;

/** Invented facts for these tests. */
final class Facts {

    static final Instant AT = Instant.parse("2026-11-21T03:00:00Z");

    private Facts() {}

    static NominationSubmitted submitted(UUID centre, UUID nomination, int round) {
        return new NominationSubmitted(
                centre,
                nomination,
                round,
                AT,
                outline(),
                "EXEMPLAR",
                List.of("THRIFT"),
                true,
                round,
                "d".repeat(64),
                false,
                null,
                null);
    }

    static NominationAccepted accepted(UUID centre, UUID nomination, long revision) {
        return new NominationAccepted(
                centre, nomination, revision, AT, outline(), 1, "d".repeat(64));
    }

    static DossierState dossier(UUID centre, UUID nomination, long revision, String title) {
        return new DossierState(
                centre,
                nomination,
                revision,
                AT,
                1,
                "d".repeat(64),
                "Người mẫu",
                title,
                "…",
                List.of(),
                null);
    }

    static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toList();
    }

    private static NominationOutline outline() {
        return new NominationOutline(
                new UUID(0, 1),
                "EXEMPLAR",
                new UUID(0, 2),
                "INDIVIDUAL",
                new UUID(0, 3),
                new UUID(0, 4),
                null);
    }
}
