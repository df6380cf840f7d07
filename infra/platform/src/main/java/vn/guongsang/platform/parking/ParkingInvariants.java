package vn.guongsang.platform.parking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for events that were put aside. */
@Configuration(proxyBeanMethods = false)
public class ParkingInvariants {

    /**
     * No event was applied past one of its key that waited before it. A violation means that the
     * later one was settled by hand: look at both in the list of parked events, and redrive or
     * discard the one that waits; then compare what its consumer holds with the owner of the thing.
     */
    @Bean
    Invariant parkedOrder() {
        return new Invariant(
                "parked-order",
                "Sự kiện được xử lý lại theo đúng thứ tự: không sự kiện nào vượt qua sự kiện cùng khóa còn bị giữ trước nó.",
                "Redriven events keep their order: none has overtaken a parked one of its key.",
                """
                select count(*) from parked_event done
                 where done.centre_id = current_centre() and done.state = 'REDRIVEN'
                   and exists (select 1 from parked_event waits
                                where waits.consumer = done.consumer and waits.message_key = done.message_key
                                  and waits.state = 'PARKED'
                                  and (waits.parked_at, waits.id) < (done.parked_at, done.id))
                """);
    }

    /**
     * What waits was not applied: an effect that has dealt with an event after it was parked has
     * redriven it. A violation means that somebody has put one of the two rows right by hand.
     * Redriving the event settles it: what was done is not done twice.
     */
    @Bean
    Invariant parkedNotApplied() {
        return new Invariant(
                "parked-not-applied",
                "Sự kiện đang bị giữ thì chưa được xử lý.",
                "A parked event has not been applied.",
                """
                select count(*) from parked_event p
                  join inbox i on i.consumer = p.consumer and i.event_id::text = lower(p.event_id)
                 where p.centre_id = current_centre() and p.state = 'PARKED' and i.processed_at > p.parked_at
                """);
    }

    /**
     * Whatever was settled since the centre's log of operations began is in it. A violation means
     * that somebody has settled an event past the API. Find out who and why; the log takes no
     * additions by hand.
     */
    @Bean
    Invariant settledIsLogged() {
        return new Invariant(
                "settled-is-logged",
                "Mọi sự kiện đã xử lý lại hoặc bỏ đều có trong nhật ký vận hành.",
                "Every event that was redriven or discarded is in the operation log.",
                """
                select count(*) from parked_event p
                 where p.centre_id = current_centre() and p.state <> 'PARKED'
                   and p.settled_at > (select min(done_at) from operation_log where centre_id = current_centre())
                   and not exists (select 1 from operation_log l
                                    where l.centre_id = current_centre() and l.thing = 'PARKED_EVENT'
                                      and l.thing_id = p.id::text)
                """);
    }
}
