package vn.guongsang.platform.invariants;

import java.util.Locale;
import vn.guongsang.contracts.Topic;

/**
 * Something that holds at every moment at which nothing moves, whatever was killed before: a bean
 * beside the capability that it is about. Whoever declares one says there what a violation means
 * and what to do about it.
 *
 * @param name for meters and people: lower case with hyphens, unique in its service
 * @param vietnamese what holds, for whoever runs the centre
 * @param english the same
 * @param query counts the rows of the current centre that break it; it only reads, inside the fence
 */
public record Invariant(String name, String vietnamese, String english, String query) {

    /**
     * Every change of an aggregate was said: its revision is that of its last fact. Facts stay in
     * the outbox for a week after they were sent, so this is about what has changed within it. A
     * violation means that a change has bypassed the aggregate, or that its fact was not written;
     * make the change again through the API, so that the others hear of it.
     *
     * @param id the column that names the aggregate
     */
    public static Invariant everythingIsSaid(String table, String id, Topic topic) {
        return new Invariant(
                table.replace('_', '-') + "-said",
                "Mọi thay đổi đều đã được ghi thành sự kiện để báo cho các dịch vụ khác.",
                "Every change was recorded as a fact for the other services.",
                """
                select count(*)
                  from %1$s a
                  join (select aggregate_id, max(revision) as last_said
                          from outbox_outline where topic = '%3$s' group by aggregate_id) said
                    on said.aggregate_id = a.%2$s
                 where a.centre_id = current_centre() and a.revision <> said.last_said
                """
                        .formatted(table, id, topic.wireName()));
    }

    /** What holds, in the reader's language. */
    String says(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : vietnamese;
    }
}
