package vn.guongsang.nomination.submission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.invariants.Invariant;

/** What holds for nominations. */
@Configuration(proxyBeanMethods = false)
class SubmissionInvariants {

    /**
     * Each call numbers what it receives 1, 2, 3. A violation means that a number was given and its
     * sign-off undone, or that a row was removed; the office's book of receipts does not add up.
     * Numbers that were told to somebody are not changed: note the gap in the book.
     */
    @Bean
    Invariant receiptNumbersHaveNoGap() {
        return new Invariant(
                "receipt-numbers",
                "Số tiếp nhận của mỗi đợt liên tục, không thiếu và không trùng.",
                "The receipt numbers of each call have no gap and no repeat.",
                """
                select count(*)
                  from (select call_id, count(receipt_number) as given, max(receipt_number) as highest
                          from nomination where centre_id = current_centre() group by call_id) n
                  full join (select call_id, last_number from receipt_counter
                              where centre_id = current_centre()) r using (call_id)
                 where coalesce(n.given, 0) <> coalesce(r.last_number, 0)
                    or coalesce(n.highest, 0) <> coalesce(r.last_number, 0)
                """);
    }

    /**
     * A unit sees of each nomination at least the round that it has sent itself. A violation means
     * that the view was not kept in the transaction of the sign-off; sending the round again, after
     * a return, mends it.
     */
    @Bean
    Invariant progressShowsWhatWasSent() {
        return new Invariant(
                "progress-shows-what-was-sent",
                "Tiến độ hiển thị đúng lần gửi gần nhất của mỗi giới thiệu.",
                "The progress shown is that of the last submission of each nomination.",
                """
                select count(*) from nomination n
                  left join nomination_progress p using (centre_id, nomination_id)
                 where n.centre_id = current_centre() and n.round > 0
                   and p.round is distinct from n.round
                """);
    }

    @Bean
    Invariant nominationsAreSaid() {
        return Invariant.everythingIsSaid("nomination", "nomination_id", Topic.NOMINATION_EVENTS);
    }
}
