package vn.guongsang.testkit.rules.wellbehaved.nomination.submission;

import java.util.UUID;

public record NominationId(UUID value) {}
