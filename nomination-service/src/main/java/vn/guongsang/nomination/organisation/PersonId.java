package vn.guongsang.nomination.organisation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a person. */
@Embeddable
public record PersonId(UUID personId) {}
