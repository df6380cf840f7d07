package vn.guongsang.nomination.call.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}
