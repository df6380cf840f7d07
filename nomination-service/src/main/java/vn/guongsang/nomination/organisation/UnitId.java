package vn.guongsang.nomination.organisation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a unit. */
@Embeddable
public record UnitId(UUID unitId) {}
