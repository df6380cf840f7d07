package vn.guongsang.nomination.tracking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which nominations are asked for; what is left out does not narrow the list.
 *
 * @param status as it is shown
 * @param q part of a title or of a subject's name, with or without diacritics
 */
public record NominationFilter(
        @Nullable String status,
        @Nullable UUID callId,
        @Nullable UUID unitId,
        @Nullable String q) {}
