package vn.guongsang.nomination.deputy;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one appointment of a deputy. */
@Embeddable
public record DeputyId(UUID deputyId) {}
