package vn.guongsang.review.screening;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a nomination, and with it its case. */
@Embeddable
public record NominationId(UUID nominationId) {}
