package vn.guongsang.nomination.call;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for calls and what units owe to them. */
@Configuration(proxyBeanMethods = false)
class CallInvariants {

    /**
     * What is fulfilled is fulfilled by a nomination of that unit to that call that stands, and is
     * late as that one is. A violation means that a nomination was changed past {@link
     * KeepObligations}: see in its history what became of it, and withdraw or submit it properly.
     */
    @Bean
    Invariant fulfilledByWhatStands() {
        return new Invariant(
                "fulfilled-by-what-stands",
                "Gương đã gửi của mỗi khoa, phòng ứng với một giới thiệu còn hiệu lực của chính khoa, phòng đó trong đợt, đúng hạn hay muộn như nhau.",
                "What a unit is recorded to have sent is a nomination of that unit in that call which still stands, and on time or late alike.",
                """
                select count(*) from obligation o
                 where o.centre_id = current_centre() and o.status in ('ON_TIME', 'LATE')
                   and not exists (select 1 from nomination n
                                    where n.centre_id = o.centre_id and n.nomination_id = o.nomination_id
                                      and n.call_id = o.call_id and n.unit_id = o.unit_id
                                      and n.late = (o.status = 'LATE') and %s)
                """
                        .formatted(StandingNominations.STANDS));
    }

    /**
     * Whoever has sent what the call asks for does not owe. A violation means that a sign-off was
     * not counted: the unit is reminded and reported without cause. Waive the obligation and take
     * that back, which counts anew.
     */
    @Bean
    Invariant whoHasSentDoesNotOwe() {
        return new Invariant(
                "who-has-sent-does-not-owe",
                "Khoa, phòng đã gửi đủ gương thì không còn bị ghi là chưa gửi.",
                "A unit that has sent enough is not recorded as owing.",
                """
                select count(*) from obligation o join call c using (centre_id, call_id)
                 where o.centre_id = current_centre() and o.status in ('OWED', 'OVERDUE') and c.quota > 0
                   and c.quota <= (select count(*) from nomination n
                                    where n.centre_id = o.centre_id and n.call_id = o.call_id
                                      and n.unit_id = o.unit_id and %s)
                """
                        .formatted(StandingNominations.STANDS));
    }

    @Bean
    Invariant callsAreSaid() {
        return Invariant.everythingIsSaid("call", "call_id", Topic.CALL_EVENTS);
    }

    @Bean
    Invariant obligationsAreSaid() {
        return Invariant.everythingIsSaid("obligation", "obligation_id", Topic.CALL_EVENTS);
    }
}
