package vn.guongsang.systemtests.client;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program that may ask for tokens.
 *
 * @param centre the centre it belongs to
 * @param unit the unit it speaks for, if it speaks for one
 * @param person the person that its commands count for, if there is one
 */
public record SampleClient(
        String clientId,
        String clientSecret,
        UUID centre,
        @Nullable UUID unit,
        @Nullable UUID person,
        Set<String> roles) {

    public SampleClient {
        roles = Set.copyOf(roles);
    }
}
