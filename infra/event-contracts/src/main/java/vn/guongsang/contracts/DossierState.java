package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What reviewers read, as submitted in one round.
 *
 * @param round how often this nomination was submitted, from 1
 * @param digest SHA-256 of the content, hexadecimal; votes and decisions name it
 * @param summary the achievement summary (tóm tắt thành tích)
 */
public record DossierState(
        UUID centreId,
        UUID nominationId,
        long revision,
        Instant at,
        int round,
        String digest,
        String subjectName,
        String title,
        String summary,
        List<Claim> claims)
        implements State {

    public DossierState {
        claims = List.copyOf(claims);
    }

    @Override
    public UUID aggregateId() {
        return nominationId;
    }

    /**
     * One statement that can be checked.
     *
     * @param source where it can be checked
     */
    public record Claim(String text, String source) {}
}
