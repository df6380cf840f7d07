package vn.guongsang.notification.story;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.guongsang.contracts.NominationOutline;

/**
 * What the award is about, as it was granted.
 *
 * @param subjectType {@code INDIVIDUAL} or {@code COLLECTIVE}
 */
@Embeddable
public record Outline(
        UUID callId,
        String recognition,
        UUID unitId,
        String subjectType,
        UUID subjectId,
        UUID submittedBy) {

    NominationOutline published() {
        return new NominationOutline(
                callId, recognition, unitId, subjectType, subjectId, submittedBy);
    }

    boolean isCollective() {
        return subjectType.equals("COLLECTIVE");
    }
}
