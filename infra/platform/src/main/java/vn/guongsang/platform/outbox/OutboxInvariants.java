package vn.guongsang.platform.outbox;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for facts on their way out. */
@Configuration(proxyBeanMethods = false)
class OutboxInvariants {

    /**
     * What an aggregate says on a topic is numbered 1, 2, 3. Facts stay for a week after they were
     * sent, so none of the last six days may lack the one before it; states leave at once and are
     * not looked at. A violation means that a row was removed, or a number was taken twice and one
     * undone: the others never hear of that change. Compare what they hold with the aggregate.
     */
    @Bean
    Invariant outboxGap() {
        return new Invariant(
                "outbox-gap",
                "Sự kiện của mỗi hồ sơ được đánh số liên tục, không thiếu số nào.",
                "The events of each dossier are numbered without a gap.",
                """
                select count(*) from outbox_outline o
                 where o.recorded_at > now() - interval '6 days' and o.topic not in (%s)
                   and not exists (select 1 from outbox_outline b
                                    where b.topic = o.topic and b.aggregate_id = o.aggregate_id
                                      and b.revision = o.revision - 1)
                   and exists (select 1 from outbox_outline b
                                where b.topic = o.topic and b.aggregate_id = o.aggregate_id
                                  and b.revision < o.revision - 1
                                  and b.recorded_at > now() - interval '6 days')
                """
                        .formatted(stateTopics()));
    }

    /**
     * Nothing left before what its aggregate had said earlier on the topic. A violation means that
     * the relay has sent past a row that waits; readers that guard a revision take no harm, and the
     * row still leaves. If it stays, see whether it is parked.
     */
    @Bean
    Invariant outboxOrder() {
        return new Invariant(
                "outbox-order",
                "Sự kiện của mỗi hồ sơ được gửi đi theo đúng thứ tự.",
                "The events of each dossier were sent in their order.",
                """
                select count(*) from outbox_outline o
                 where o.published_at is null and o.discarded_at is null
                   and exists (select 1 from outbox_outline later
                                where later.topic = o.topic and later.aggregate_id = o.aggregate_id
                                  and later.revision > o.revision and later.published_at is not null)
                """);
    }

    /**
     * All facts of a key are in one lane, for only within a lane is there an order. A violation
     * means that two releases divide keys differently; stop the older one.
     */
    @Bean
    Invariant outboxLane() {
        return new Invariant(
                "outbox-lane",
                "Mọi sự kiện cùng khóa đi chung một làn gửi.",
                "All events of one key go through one lane.",
                """
                select count(*) from (select 1 from outbox_outline
                                       group by message_key having min(lane) <> max(lane)) as torn
                """);
    }

    /**
     * States, which may name people, leave the outbox when they are sent. A violation means that
     * they are kept without need; delete these rows.
     */
    @Bean
    Invariant outboxKeepsNoStates() {
        return new Invariant(
                "outbox-keeps-no-states",
                "Dữ liệu có thể nêu tên người không bị giữ lại sau khi đã gửi.",
                "What may name people is not kept once it was sent.",
                """
                select count(*) from outbox_outline where published_at is not null and topic in (%s)
                """
                        .formatted(stateTopics()));
    }

    private static String stateTopics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.retention() == Topic.Retention.LATEST_STATE)
                .map(topic -> "'" + topic.wireName() + "'")
                .collect(joining(", "));
    }
}
