package vn.guongsang.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The program of a unit.
 *
 * @param headId the person in whose name it signs off; none where what it hands in waits for the
 *     head
 */
record MachineRequest(
        @NotNull UUID unitId, @Nullable UUID headId, @NotBlank @Size(max = 500) String reason) {}
