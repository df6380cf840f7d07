package vn.guongsang.nomination.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a nomination is about.
 *
 * @param personId of an individual
 * @param name of a collective, which has no register
 * @param members of a collective
 * @param women how many of them are women
 */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_type") SubjectType type,
        @Nullable UUID personId,
        @Column(name = "collective_name") @Nullable String name,
        @Nullable Integer members,
        @Nullable Integer women) {

    public static Subject individual(@Nullable UUID personId) {
        return new Subject(SubjectType.INDIVIDUAL, personId, null, null, null);
    }

    public static Subject collective(
            @Nullable String name, @Nullable Integer members, @Nullable Integer women) {
        return new Subject(SubjectType.COLLECTIVE, null, name, members, women);
    }
}
