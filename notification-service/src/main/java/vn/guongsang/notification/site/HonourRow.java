package vn.guongsang.notification.site;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as the public sees it on the board.
 *
 * @param id grows with every first publication
 * @param topics codes, the main one first
 * @param period the month that it is about, {@code 2026-10}
 * @param changedAt since when it reads like this
 */
public record HonourRow(
        UUID id,
        String slug,
        String headline,
        String lead,
        String name,
        String unit,
        List<String> topics,
        @Nullable String period,
        int year,
        Instant publishedAt,
        Instant changedAt) {

    public HonourRow {
        topics = List.copyOf(topics);
    }
}
