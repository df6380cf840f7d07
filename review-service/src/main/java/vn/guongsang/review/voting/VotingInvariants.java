package vn.guongsang.review.voting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for votings, besides what the database refuses anyway. */
@Configuration(proxyBeanMethods = false)
class VotingInvariants {

    /**
     * A voting is open exactly as long as its case waits for the council. A violation means that a
     * case can neither be voted on nor go on: tell its unit, and have the office decide.
     */
    @Bean
    Invariant votingIsOpenWhileItsCaseWaits() {
        return new Invariant(
                "voting-goes-with-its-case",
                "Hồ sơ ở bước biểu quyết có đúng một cuộc biểu quyết đang mở, và ngược lại.",
                "A case at the voting has one open voting, and the other way round.",
                """
                select count(*) from review_case c
                  full join voting v on v.centre_id = c.centre_id and v.nomination_id = c.nomination_id
                 where coalesce(c.centre_id, v.centre_id) = current_centre()
                   and (coalesce(c.status = 'VOTING', false)
                         <> (v.nomination_id is not null and v.closed_at is null)
                        or (v.closed_at is null and v.round <> c.round))
                """);
    }

    /**
     * Nobody has voted on what they said they have to do with. A violation means that a ballot
     * counts which must not: the result has to be looked at again.
     */
    @Bean
    Invariant nobodyVotesInConflict() {
        return new Invariant(
                "nobody-votes-in-conflict",
                "Thành viên đã khai có liên quan thì không có lá phiếu nào trong hồ sơ đó.",
                "A member who declared a conflict of interest has cast no vote on that case.",
                """
                select count(*) from declared_conflict d
                  join ballot b using (centre_id, nomination_id, person_id)
                 where d.centre_id = current_centre()
                """);
    }

    /**
     * A council has as many members as stood on its roll when the voting was opened. A violation
     * means that a share was counted of a wrong number: the result has to be looked at again.
     */
    @Bean
    Invariant membersAreThoseOnTheRoll() {
        return new Invariant(
                "members-are-on-the-roll",
                "Số thành viên dùng để tính tỷ lệ đúng bằng số người có tên khi mở biểu quyết.",
                "The number of members that shares are counted of is that of the roll when the voting opened.",
                """
                select count(*) from voting v
                 where v.centre_id = current_centre()
                   and v.members <> (select count(*) from voting_roll r
                                      where r.centre_id = v.centre_id and r.nomination_id = v.nomination_id)
                """);
    }

    /**
     * What was counted is what lies in the box: of each member the last ballot. A violation means
     * that a ballot was added or removed after the count: the result has to be looked at again.
     */
    @Bean
    Invariant countedIsWhatWasCast() {
        return new Invariant(
                "counted-is-what-was-cast",
                "Kết quả kiểm phiếu khớp với lá phiếu cuối cùng của từng thành viên.",
                "The tally fits the last vote of each member.",
                """
                select count(*) from voting v
                 cross join lateral (
                       select count(*) as cast_votes,
                              count(*) filter (where choice = 'YES') as yes,
                              count(*) filter (where choice = 'NO') as no
                         from (select distinct on (person_id) choice from ballot b
                                where b.centre_id = v.centre_id and b.nomination_id = v.nomination_id
                                  and b.round = v.round
                                order by person_id, turn desc) as last_ballots) box
                 where v.centre_id = current_centre() and v.closed_at is not null
                   and (v.votes_cast, v.votes_yes, v.votes_no) is distinct from (box.cast_votes, box.yes, box.no)
                """);
    }
}
