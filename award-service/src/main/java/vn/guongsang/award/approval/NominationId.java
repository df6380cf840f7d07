package vn.guongsang.award.approval;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a nomination, and with it its proposal. */
@Embeddable
public record NominationId(UUID nominationId) {}
