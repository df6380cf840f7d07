package vn.guongsang.testkit.rules.wellbehaved.nomination.call;

import java.util.UUID;

public record CallId(UUID value) {}
