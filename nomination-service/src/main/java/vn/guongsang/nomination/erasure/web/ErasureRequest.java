package vn.guongsang.nomination.erasure.web;

import jakarta.validation.constraints.NotNull;
import vn.guongsang.nomination.erasure.ErasureReason;

record ErasureRequest(@NotNull ErasureReason reasonCode) {}
