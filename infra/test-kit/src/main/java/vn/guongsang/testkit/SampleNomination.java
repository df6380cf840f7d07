package vn.guongsang.testkit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.contracts.Tombstone;

/** An invented nomination, and what the services would say about it on its way. */
public record SampleNomination(UUID centre, UUID id, NominationOutline outline) {
    private static final Instant AT = Instant.parse("2026-11-28T02:30:00Z");

    /** One that a unit of this centre makes for a person, to be an exemplar. */
    public static SampleNomination of(UUID centre, UUID unit) {
        return new SampleNomination(
                centre,
                UUID.randomUUID(),
                new NominationOutline(
                        UUID.randomUUID(),
                        "EXEMPLAR",
                        unit,
                        "INDIVIDUAL",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        null));
    }

    /** The same, which this person has prepared for whoever signs it off. */
    public SampleNomination preparedBy(UUID person) {
        return new SampleNomination(
                centre,
                id,
                new NominationOutline(
                        outline.callId(),
                        outline.recognition(),
                        outline.unitId(),
                        outline.subjectType(),
                        outline.subjectId(),
                        outline.submittedBy(),
                        person));
    }

    /** The head has signed a round off. */
    public NominationSubmitted submitted(int round) {
        return new NominationSubmitted(
                centre,
                id,
                round,
                AT,
                outline,
                "GOOD_PERSON_GOOD_DEED",
                List.of("PATIENT_CARE"),
                true,
                round,
                digest(round),
                false,
                null,
                null);
    }

    /** What reviewers read of a round; its title names the round. */
    public DossierState dossier(int round) {
        return new DossierState(
                centre,
                id,
                round,
                AT,
                round,
                digest(round),
                "Nguyễn Thị Mẫu",
                title(round),
                "Đã hướng dẫn 120 người bệnh làm thủ tục trong tháng.",
                List.of(new DossierState.Claim("120 lượt hướng dẫn", "Sổ trực khoa, tháng 11")),
                null);
    }

    /** The unit has given it up after so many rounds: its dossiers have to be forgotten. */
    public Tombstone forgotten(int rounds) {
        return new Tombstone(centre, EventType.DOSSIER_STATE, id, rounds + 1L, AT);
    }

    /** Nothing is left to review of a first round. */
    public ReviewCompleted reviewed(long revision, String outcome) {
        return new ReviewCompleted(
                centre,
                id,
                revision,
                AT,
                outline,
                outcome,
                List.of("OFFICE"),
                List.of(),
                1,
                digest(1),
                null);
    }

    public String title(int round) {
        return "Hết lòng vì người bệnh, lần gửi " + round;
    }

    public String digest(int round) {
        return "%064x".formatted(round);
    }
}
