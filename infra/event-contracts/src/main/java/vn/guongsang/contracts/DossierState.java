package vn.guongsang.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers read, as submitted in one round.
 *
 * @param round how often this nomination was submitted, from 1
 * @param digest SHA-256 of the content, hexadecimal; votes and decisions name it
 * @param summary the achievement summary (tóm tắt thành tích)
 * @param profile what else the unit says about it; none in what was submitted before there was one
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
        List<Claim> claims,
        @Nullable Profile profile)
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

    /**
     * The rest of the form.
     *
     * @param kind code, see {@link NominationSubmitted#kind}
     * @param field code of the field of work
     * @param topics codes, the main one first
     * @param post of a person, as it was when the head signed off
     * @param members of a collective
     * @param women how many of them are women
     * @param criteria the general criteria (plan B, II.3.b) as the unit sees them itself
     * @param spread how far it has spread
     * @param replicability where and how it could be done again
     */
    public record Profile(
            String kind,
            @Nullable String field,
            List<String> topics,
            @Nullable String post,
            @Nullable Integer members,
            @Nullable Integer women,
            List<Criterion> criteria,
            @Nullable String spread,
            @Nullable String replicability) {

        public Profile {
            topics = List.copyOf(topics);
            criteria = List.copyOf(criteria);
        }
    }

    /** Whether one general criterion is met, and how that shows. */
    public record Criterion(String code, boolean met, @Nullable String text) {}
}
