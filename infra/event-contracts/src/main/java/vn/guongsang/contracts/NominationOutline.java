package vn.guongsang.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a nomination is about, in ids and codes. Every fact from submission to award repeats it, so
 * that no consumer has to wait for another topic.
 *
 * @param recognition code of what is sought, for instance {@code EXEMPLAR}
 * @param subjectType {@code INDIVIDUAL} or {@code COLLECTIVE}
 * @param subjectId the person, or the collective as this nomination named it
 * @param submittedBy the person whose sign-off counts for the unit
 * @param preparedBy the person who prepared it for the head; none where the head wrote it, or it
 *     came on paper
 */
public record NominationOutline(
        UUID callId,
        String recognition,
        UUID unitId,
        String subjectType,
        UUID subjectId,
        UUID submittedBy,
        @Nullable UUID preparedBy) {}
