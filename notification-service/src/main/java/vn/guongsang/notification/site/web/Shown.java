package vn.guongsang.notification.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story in the words of a page.
 *
 * @param month the month that it is about
 * @param changed the day since when it reads like this, where that is not the first
 */
public record Shown(
        String address,
        String headline,
        String lead,
        String name,
        String unit,
        List<Choice> topics,
        @Nullable String month,
        String published,
        @Nullable String changed) {

    public Shown {
        topics = List.copyOf(topics);
    }

    /** Something that a reader can choose or follow. */
    public record Choice(String value, String name, String address) {}
}
