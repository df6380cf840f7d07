package vn.guongsang.notification.story;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the public is to read; a draft may lack any of it.
 *
 * @param body plain paragraphs, an empty line between them
 * @param nameShown who is honoured, as the public reads it
 * @param unitShown the unit, as the public reads it
 * @param topics codes, the main one first
 */
@Embeddable
public record StoryText(
        @Nullable String headline,
        @Nullable String lead,
        @Nullable String body,
        @Nullable String nameShown,
        @Nullable String unitShown,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> topics) {

    static final StoryText NOTHING = new StoryText(null, null, null, null, null, List.of());

    public StoryText {
        topics = List.copyOf(topics);
    }
}
