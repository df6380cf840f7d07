package vn.guongsang.nomination.tracking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A nomination as its unit sees it. */
public record NominationDetail(
        UUID id,
        UUID callId,
        UUID unitId,
        @Nullable String subjectType,
        @Nullable UUID personId,
        @Nullable String subjectName,
        @Nullable String kind,
        List<String> topics,
        @Nullable String title,
        @Nullable String summary,
        List<ClaimRow> claims,
        String status,
        int round,
        boolean late,
        long version) {

    public NominationDetail {
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
    }

    /** One statement and where it can be checked. */
    public record ClaimRow(String text, String source) {}
}
