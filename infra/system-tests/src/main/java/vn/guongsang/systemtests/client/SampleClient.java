package vn.guongsang.systemtests.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A program that may ask for tokens, as the launcher writes it down for the sample centres.
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

    /** Reads {@code <home>/sample-clients.json}. */
    public static List<SampleClient> readAll(Path file) {
        return Json.MAPPER.readValue(file.toFile(), new TypeReference<List<SampleClient>>() {});
    }
}
