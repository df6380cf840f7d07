package vn.guongsang.nomination.submission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a unit writes about its exemplar. Everything may be missing while it is a draft.
 *
 * @param field code of the field of work (plan B, II.3.a)
 * @param topics codes, the main one first (plan B, II.1)
 * @param spread how far it has spread
 * @param replicability where and how it could be done again
 */
@Embeddable
public record Content(
        @Embedded @Nullable Subject subject,
        @Nullable String kind,
        @Nullable String field,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> topics,
        @Nullable String title,
        @Nullable String summary,
        @JdbcTypeCode(SqlTypes.JSON) List<Claim> claims,
        @JdbcTypeCode(SqlTypes.JSON) List<Criterion> criteria,
        @Nullable String spread,
        @Nullable String replicability) {

    public Content {
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
        criteria = List.copyOf(criteria);
    }

    /** The person it is about, if it is about one. */
    @Nullable UUID personId() {
        return subject == null ? null : subject.personId();
    }

    /** Codes alone: they are counted, and say nothing about anybody. */
    Content erased() {
        return new Content(
                subject,
                kind,
                field,
                topics,
                null,
                null,
                List.of(),
                criteria.stream().map(Criterion::erased).toList(),
                null,
                null);
    }
}
