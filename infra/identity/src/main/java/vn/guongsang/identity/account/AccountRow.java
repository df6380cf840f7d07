package vn.guongsang.identity.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as those see it who look after accounts.
 *
 * @param passwordPending whether its person has not chosen a password since the last slip
 */
public record AccountRow(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        @Nullable UUID unitId,
        @Nullable UUID personId,
        boolean enabled,
        boolean passwordPending,
        List<Grant> roles,
        long version) {}
