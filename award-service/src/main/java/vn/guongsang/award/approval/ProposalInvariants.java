package vn.guongsang.award.approval;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for proposals. */
@Configuration(proxyBeanMethods = false)
class ProposalInvariants {

    /**
     * What was recommended lies before the director. A violation means that a proposal was removed:
     * a unit waits for a word that cannot come. Restore the row from a backup; review does not
     * recommend twice.
     */
    @Bean
    Invariant recommendedIsProposed() {
        return new Invariant(
                "recommended-is-proposed",
                "Mỗi gương được đề nghị đều có trong danh sách trình giám đốc.",
                "Everybody who was recommended is on the director's list.",
                """
                select count(*) from recommendation r
                  left join proposal p using (centre_id, nomination_id)
                 where r.centre_id = current_centre() and p.nomination_id is null
                """);
    }

    /**
     * A proposal stands where the last act about it has put it. A violation means that somebody has
     * changed one of the two by hand; acts are only ever added, so believe them.
     */
    @Bean
    Invariant proposalStandsWhereItsLastActPutIt() {
        return new Invariant(
                "proposal-follows-its-acts",
                "Trạng thái của mỗi đề nghị đúng với việc làm cuối cùng được ghi lại.",
                "The state of each proposal fits the last thing that was recorded of it.",
                """
                select count(*) from proposal p
                  join (select distinct on (nomination_id) nomination_id, what from proposal_act
                         where centre_id = current_centre() order by nomination_id, position desc) a
                    using (nomination_id)
                 where p.centre_id = current_centre()
                   and a.what <> case p.status
                         when 'PENDING' then 'TAKEN_BACK'
                         when 'GRANTED' then case when p.needs_document then 'ISSUED' else 'APPROVED' end
                         else p.status end
                """);
    }

    /**
     * What was said last of a proposal is what it is. A violation means that others hold something
     * else for true: a recognition that was given and not told, or told and not given.
     */
    @Bean
    Invariant whatIsSaidIsSo() {
        return new Invariant(
                "said-as-decided",
                "Quyết định đã báo cho các dịch vụ khác đúng với quyết định đang ghi.",
                "What the other services were told is what was decided.",
                """
                select count(*) from proposal p
                  join outbox_outline o on o.topic = '%s' and o.aggregate_id = p.nomination_id
                                       and o.revision = p.revision
                 where p.centre_id = current_centre()
                   and o.event_type is distinct from case p.status
                         when 'PENDING' then '%s' when 'APPROVED' then '%s'
                         when 'GRANTED' then '%s' when 'DECLINED' then '%s' end
                """
                        .formatted(
                                Topic.AWARD_EVENTS.wireName(),
                                EventType.APPROVAL_TAKEN_BACK.wireName(),
                                EventType.AWARD_APPROVED.wireName(),
                                EventType.AWARD_GRANTED.wireName(),
                                EventType.AWARD_DECLINED.wireName()));
    }

    @Bean
    Invariant proposalsAreSaid() {
        return Invariant.everythingIsSaid("proposal", "nomination_id", Topic.AWARD_EVENTS);
    }
}
