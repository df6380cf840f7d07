package vn.guongsang.identity.machine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The program of a unit.
 *
 * @param clientId with which it gets its tokens
 * @param headId the person in whose name it signs off; none where what it hands in waits for the
 *     head
 * @param secretSince since when its secret is what it is
 */
public record Machine(
        UUID id,
        String clientId,
        UUID unitId,
        @Nullable UUID headId,
        boolean enabled,
        Instant secretSince) {}
