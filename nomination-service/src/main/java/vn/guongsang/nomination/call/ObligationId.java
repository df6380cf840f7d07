package vn.guongsang.nomination.call;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names an obligation. */
@Embeddable
record ObligationId(UUID obligationId) {}
