package vn.guongsang.notification.story;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a nomination, and with it its story. */
@Embeddable
public record StoryId(UUID nominationId) {}
