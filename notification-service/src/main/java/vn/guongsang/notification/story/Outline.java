package vn.guongsang.notification.story;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.NominationOutline;

/**
 * What the award is about, as it was granted.
 *
 * @param subjectType {@code INDIVIDUAL} or {@code COLLECTIVE}
 * @param preparedBy who prepared it for the sign-off, where it was somebody else
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

    boolean isCollective() {
        return subjectType.equals("COLLECTIVE");
    }
}
