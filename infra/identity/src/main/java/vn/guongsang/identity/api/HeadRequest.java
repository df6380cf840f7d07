package vn.guongsang.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param headId none where what the program hands in waits for the head
 */
record HeadRequest(@Nullable UUID headId, @NotBlank @Size(max = 500) String reason) {}
