package vn.guongsang.nomination.call;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Until when one unit may send to a call that is closed for the others, and why. */
@Embeddable
record LateDoor(Instant lateDoorUntil, String lateDoorReason, String lateDoorBy) {}
