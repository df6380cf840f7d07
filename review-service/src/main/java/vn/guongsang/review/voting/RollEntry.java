package vn.guongsang.review.voting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A member at the opening of a voting.
 *
 * @param recused is the nominee, so does not vote, and stays one of all members
 */
@Embeddable
record RollEntry(UUID personId, @Enumerated(EnumType.STRING) CouncilRole role, boolean recused) {}
