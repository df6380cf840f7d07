package vn.guongsang.notification.story;

/** How far a story has come. */
public enum StoryStatus {
    DRAFT,
    READY,
    PUBLISHED,
    HIDDEN
}
