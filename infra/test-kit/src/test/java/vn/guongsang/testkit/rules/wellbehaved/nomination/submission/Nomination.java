package vn.guongsang.testkit.rules.wellbehaved.nomination.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.testkit.rules.wellbehaved.nomination.call.CallId;

@Entity
class Nomination extends AbstractAggregateRoot<Nomination> {
    @Id private UUID id;
    private Status status = Status.DRAFT;

    protected Nomination() {}

    private Nomination(NominationId id) {
        this.id = id.value();
    }

    static Nomination signedOff(NominationId id, CallId call, Instant at) {
        var nomination = new Nomination(id);
        nomination.signOff(call, at);
        return nomination;
    }

    private void signOff(CallId call, Instant at) {
        status = Status.SUBMITTED;
        var outline =
                new NominationOutline(call.value(), "EXEMPLAR", id, "INDIVIDUAL", id, id, null);
        registerEvent(
                new NominationSubmitted(
                        id,
                        id,
                        1,
                        at,
                        outline,
                        "GOOD_PRACTICE",
                        List.of(),
                        true,
                        1,
                        "",
                        false,
                        null,
                        null));
    }

    Status status() {
        return status;
    }

    enum Status {
        DRAFT,
        SUBMITTED
    }
}
