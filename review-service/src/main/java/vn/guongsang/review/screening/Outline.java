package vn.guongsang.review.screening;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.NominationOutline;

/**
 * What a nomination is about, as its unit submitted it.
 *
 * @param recognition code of what is sought
 * @param submittedBy whose sign-off counts for the unit
 * @param preparedBy who prepared it for that, where it was somebody else
 */
@Embeddable
public record Outline(
        UUID callId,
        String recognition,
        UUID unitId,
        String subjectType,
        UUID subjectId,
        UUID submittedBy,
        @Nullable UUID preparedBy) {

    NominationOutline published() {
        return new NominationOutline(
                callId, recognition, unitId, subjectType, subjectId, submittedBy, preparedBy);
    }
}
