package vn.guongsang.notification.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story in the editor's list.
 *
 * @param headline none when it had to be forgotten, or while its dossier is on its way
 * @param changed whether there is text that the public does not see yet
 * @param hiddenDueBy until when it had to be gone everywhere, where consent was taken back
 */
public record StoryRow(
        UUID id,
        String status,
        @Nullable String headline,
        @Nullable String nameShown,
        UUID unitId,
        @Nullable String unitShown,
        int edition,
        boolean changed,
        @Nullable Instant publishedAt,
        @Nullable Instant hiddenDueBy,
        int reports,
        long version) {}
