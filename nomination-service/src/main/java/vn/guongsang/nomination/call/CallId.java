package vn.guongsang.nomination.call;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a call. */
@Embeddable
public record CallId(UUID callId) {}
