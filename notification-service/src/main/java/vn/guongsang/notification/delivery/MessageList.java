package vn.guongsang.notification.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.web.Page;

/**
 * A part of somebody's messages.
 *
 * @param unread how many they have not opened, in this part or not
 */
public record MessageList(List<MessageRow> items, @Nullable String next, long unread) {

    public MessageList {
        items = List.copyOf(items);
    }

    static MessageList of(Page<MessageRow> page, long unread) {
        return new MessageList(page.items(), page.next(), unread);
    }
}
