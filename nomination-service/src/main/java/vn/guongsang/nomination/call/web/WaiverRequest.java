package vn.guongsang.nomination.call.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.guongsang.nomination.call.WaiverReason;

record WaiverRequest(@NotNull WaiverReason reasonCode, @NotBlank @Size(max = 1000) String reason) {}
