package vn.guongsang.nomination.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as its unit sees it.
 *
 * @param headNote what the head wants changed, where it was given back
 */
public record NominationDetail(
        UUID id,
        UUID callId,
        UUID unitId,
        @Nullable String subjectType,
        @Nullable UUID personId,
        @Nullable String subjectName,
        @Nullable Integer members,
        @Nullable Integer women,
        @Nullable String kind,
        @Nullable String field,
        List<String> topics,
        @Nullable String title,
        @Nullable String summary,
        List<ClaimRow> claims,
        List<CriterionRow> criteria,
        @Nullable String spread,
        @Nullable String replicability,
        String status,
        int round,
        boolean late,
        @Nullable String headNote,
        Timeline timeline,
        long version) {

    public NominationDetail {
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
        criteria = List.copyOf(criteria);
    }

    /** One statement and where it can be checked. */
    public record ClaimRow(String text, String source) {}

    /** How the unit sees one general criterion. */
    public record CriterionRow(String code, boolean met, @Nullable String text) {}

    /**
     * How far it has come.
     *
     * @param submittedAt of the last round
     * @param nextStep code of what has to happen next; none at the end
     * @param since when it came into its state
     */
    public record Timeline(
            String status,
            Instant since,
            int round,
            @Nullable Integer receiptNumber,
            @Nullable UUID signedOffBy,
            @Nullable String signedOffByName,
            @Nullable Instant submittedAt,
            @Nullable OnBehalfRow onBehalf,
            @Nullable String nextStep) {}

    /** How it came on paper. */
    public record OnBehalfRow(
            LocalDate receivedOn,
            String receivedFrom,
            UUID recordedBy,
            @Nullable String recordedByName,
            @Nullable String scan) {}
}
