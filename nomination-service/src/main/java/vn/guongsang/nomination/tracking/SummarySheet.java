package vn.guongsang.nomination.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the A4 page "Tóm tắt thành tích" shows, with codes already put into words.
 *
 * @param period the month that the call covers, {@code 2026-11}
 * @param dueBefore the first day that is late
 * @param post of a person; a collective has members instead
 * @param field in words; none where the centre has no fields
 * @param topics in words, the main one first
 * @param signedOffBy who has signed off, or who leads the unit while nobody has
 */
record SummarySheet(
        @Nullable String centreName,
        String unitName,
        String recognition,
        String period,
        LocalDate dueBefore,
        @Nullable String subjectType,
        @Nullable String subjectName,
        @Nullable String post,
        @Nullable String staffType,
        @Nullable Integer members,
        @Nullable Integer women,
        @Nullable String kind,
        @Nullable String field,
        List<String> topics,
        @Nullable String title,
        @Nullable String summary,
        List<Achievement> claims,
        List<Assessment> criteria,
        @Nullable String spread,
        @Nullable String replicability,
        @Nullable String signedOffBy,
        @Nullable String signedOffByPost,
        @Nullable Instant submittedAt,
        @Nullable Integer receiptNumber,
        int round,
        String status) {

    SummarySheet {
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
        criteria = List.copyOf(criteria);
    }

    /** One statement and where it can be checked. */
    record Achievement(String text, String source) {}

    /** One general criterion in words, and how the unit sees it. */
    record Assessment(String criterion, boolean met, @Nullable String text) {}
}
