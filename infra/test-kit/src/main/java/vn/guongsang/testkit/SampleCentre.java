package vn.guongsang.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.contracts.Tombstone;
import vn.guongsang.contracts.UnitState;

/** An invented centre with one unit, its head and an open call, and what is said about them. */
public record SampleCentre(UUID id, UUID unit, UUID head, UUID call) {
    private static final Instant AT = Instant.parse("2026-11-01T01:00:00Z");
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    public static SampleCentre invented() {
        return new SampleCentre(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** Another one that knows nothing of this one but uses the same ids. */
    public SampleCentre withIdsOf(SampleCentre other) {
        return new SampleCentre(id, other.unit, other.head, other.call);
    }

    /** A nomination that this unit makes for somebody in answer to the call. */
    public SampleNomination nomination() {
        return new SampleNomination(
                id,
                UUID.randomUUID(),
                new NominationOutline(
                        call, "EXEMPLAR", unit, "INDIVIDUAL", UUID.randomUUID(), head, null));
    }

    public UnitState unitState(UUID unitId, long revision, String code, String name) {
        return new UnitState(
                id, unitId, revision, AT, code, name, "DEPARTMENT", null, BEGINNING, null, true);
    }

    public PersonState person(
            UUID personId, long revision, String name, @Nullable String email, String language) {
        return new PersonState(
                id,
                personId,
                revision,
                AT,
                "NV001",
                name,
                unit,
                "Trưởng khoa",
                "PUBLIC_EMPLOYEE",
                false,
                true,
                email,
                language,
                BEGINNING,
                null,
                null);
    }

    public Tombstone forgotten(EventType of, UUID aggregateId, long revision) {
        return new Tombstone(id, of, aggregateId, revision, AT);
    }

    /** The call for November 2026, due before 5 December. */
    public CallOpened callOpened(UUID... owingUnits) {
        return new CallOpened(
                id,
                call,
                1,
                AT,
                "EXEMPLAR",
                "2026-11",
                Instant.parse("2026-10-31T17:00:00Z"),
                Instant.parse("2026-12-04T17:00:00Z"),
                List.of(owingUnits),
                null);
    }

    /** What a unit owes to the call has changed, a minute later with every revision. */
    public ObligationChanged obligation(
            UUID unitId, long revision, String status, @Nullable UUID nominationId) {
        return new ObligationChanged(
                id,
                UUID.nameUUIDFromBytes((call + "/" + unitId).getBytes(UTF_8)),
                revision,
                AT.plusSeconds(60 * revision),
                call,
                unitId,
                status,
                nominationId,
                null);
    }
}
