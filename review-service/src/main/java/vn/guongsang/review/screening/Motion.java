package vn.guongsang.review.screening;

import java.time.Instant;
import java.util.UUID;

/**
 * What the council is asked to vote on.
 *
 * @param dossierDigest the content
 * @param subject who or what it is about
 * @param route whose quorum and threshold hold until the end, whatever is decided meanwhile
 */
public record Motion(
        UUID centre,
        NominationId id,
        int round,
        String dossierDigest,
        UUID subject,
        Route route,
        Instant at) {}
