package vn.guongsang.nomination.submission;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit writes about its exemplar. Everything may be missing while it is a draft.
 *
 * @param personId the subject, when it is an individual
 * @param collectiveName the subject, when it is a collective
 * @param topics codes, the main one first
 */
public record Content(
        @Nullable SubjectType subjectType,
        @Nullable UUID personId,
        @Nullable String collectiveName,
        @Nullable String kind,
        List<String> topics,
        @Nullable String title,
        @Nullable String summary,
        List<Claim> claims) {

    public Content {
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
    }
}
