package vn.guongsang.review.screening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for cases. */
@Configuration(proxyBeanMethods = false)
class CaseInvariants {

    /**
     * A case stands where its last step has put it. A violation means that somebody has changed one
     * of the two by hand; the history is only ever added to, so believe it.
     */
    @Bean
    Invariant caseStandsWhereItsLastStepPutIt() {
        return new Invariant(
                "case-follows-its-steps",
                "Trạng thái của mỗi hồ sơ xét đúng với bước cuối cùng trong lịch sử.",
                "The state of each case fits the last step of its history.",
                """
                select count(*) from review_case c
                  join (select distinct on (nomination_id) nomination_id, step, round from case_step
                         where centre_id = current_centre() order by nomination_id, position desc) s
                    using (nomination_id)
                 where c.centre_id = current_centre()
                   and (s.round, s.step) is distinct from (c.round, case c.status
                         when 'OPEN' then 'SUBMITTED'
                         when 'VOTING' then 'ACCEPTED'
                         when 'COMPLETED' then
                           case when s.step in ('RECOMMENDED', 'NOT_RECOMMENDED') then s.step end
                         else c.status end)
                """);
    }

    /**
     * Whoever has to check a case, or to vote on it, can read what was submitted. A dossier may
     * come a moment after its case. If it does not, see whether it is parked; else start the group
     * {@code review.dossiers} again from the beginning.
     */
    @Bean
    Invariant openCaseHasItsDossier() {
        return new Invariant(
                "open-case-has-its-dossier",
                "Mỗi hồ sơ đang xét có đúng bản nội dung của lần gửi đó.",
                "Each open case has the text of the submission that it is about.",
                """
                select count(*) from review_case c
                  left join dossier d on d.centre_id = c.centre_id and d.nomination_id = c.nomination_id
                                     and d.round = c.round
                 where c.centre_id = current_centre() and c.status in ('OPEN', 'ACCEPTED', 'VOTING')
                   and d.digest is distinct from c.dossier_digest
                   and not exists (select 1 from forgotten_dossier f
                                    where f.centre_id = c.centre_id and f.nomination_id = c.nomination_id)
                """);
    }

    @Bean
    Invariant casesAreSaid() {
        return Invariant.everythingIsSaid("review_case", "nomination_id", Topic.REVIEW_EVENTS);
    }
}
