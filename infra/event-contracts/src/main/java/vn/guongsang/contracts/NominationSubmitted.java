package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The unit's head has signed a nomination off.
 *
 * @param kind code of the exemplar's kind, for instance {@code GOOD_PERSON_GOOD_DEED}
 * @param topics codes of its topics, the main one first
 * @param directWorker whether the subject works on the task itself (plan B, III.6)
 * @param round how often it was submitted, from 1
 * @param dossierDigest the content that was signed off, see {@link DossierState#digest}
 * @param late whether round 1 arrived after the call was due
 * @param field code of the field of work, for instance {@code EXAMINATION_TREATMENT}
 * @param receiptNumber what the unit can quote: counts what a call has received, from 1
 */
public record NominationSubmitted(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        NominationOutline outline,
        String kind,
        List<String> topics,
        boolean directWorker,
        int round,
        String dossierDigest,
        boolean late,
        @Nullable String field,
        @Nullable Integer receiptNumber)
        implements Fact {

    public NominationSubmitted {
        topics = List.copyOf(topics);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }
}
