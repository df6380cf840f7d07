package vn.guongsang.nomination.call;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Why a unit need not send what it owed.
 *
 * @param waivedBy the account of whoever decided so; none when the clock did
 */
@Embeddable
record Waiver(
        @Enumerated(EnumType.STRING) WaiverReason reasonCode,
        @Nullable String reason,
        @Nullable String waivedBy) {}
