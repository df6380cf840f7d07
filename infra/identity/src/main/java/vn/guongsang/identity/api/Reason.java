package vn.guongsang.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done to somebody's account; the audit keeps it. */
record Reason(@NotBlank @Size(max = 500) String reason) {}
