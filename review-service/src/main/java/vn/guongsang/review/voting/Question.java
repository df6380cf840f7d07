package vn.guongsang.review.voting;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.review.screening.NominationId;

/**
 * What is voted on, and by which rules.
 *
 * @param subject who or what it is about; does not vote
 */
record Question(
        UUID centre,
        NominationId id,
        int round,
        String dossierDigest,
        UUID subject,
        Fraction quorum,
        Fraction threshold,
        Instant at) {}
