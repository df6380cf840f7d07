package vn.guongsang.notification.site;

import java.util.List;

/**
 * A story that anybody may read.
 *
 * @param collective whether it is about several people
 */
public record HonourStory(HonourRow honour, List<String> paragraphs, boolean collective) {

    public HonourStory {
        paragraphs = List.copyOf(paragraphs);
    }
}
