package vn.guongsang.nomination.call.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * @param until the first instant that is too late
 */
record LateDoorRequest(@NotNull Instant until, @NotBlank @Size(max = 1000) String reason) {}
