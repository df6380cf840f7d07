package vn.guongsang.notification.story;

import vn.guongsang.platform.web.Receipt;

/** How a story answers a command. */
final class Receipts {

    private Receipts() {}

    static Receipt of(Story story) {
        return new Receipt(story.id().nominationId(), story.status().name(), story.version());
    }
}
