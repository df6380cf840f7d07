package vn.guongsang.reporting.compliance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.invariants.Invariant;

/**
 * What holds between the figures of a report. All of it is folded from facts, so whatever is broken
 * is mended by starting the group {@code reporting.compliance} again from the beginning. Facts of
 * several topics meet here: for moments one may be there without the other.
 */
@Configuration(proxyBeanMethods = false)
class ComplianceInvariants {

    /** Every cell is of a call that is known, or no report would show it. */
    @Bean
    Invariant cellHasItsCall() {
        return new Invariant(
                "cell-has-its-call",
                "Mỗi ô trong bảng theo dõi thuộc một đợt đã biết.",
                "Each cell of the compliance table belongs to a known call.",
                """
                select count(*) from compliance_cell cell
                  left join compliance_call c using (centre_id, call_id)
                 where cell.centre_id = current_centre() and c.call_id is null
                """);
    }

    /** A cell is filled by a nomination of that unit to that call, which the funnel counts. */
    @Bean
    Invariant filledCellIsInTheFunnel() {
        return new Invariant(
                "filled-cell-is-in-the-funnel",
                "Mỗi ô ghi đã gửi ứng với một giới thiệu của chính khoa, phòng đó trong báo cáo.",
                "Each cell that says \"sent\" has a nomination of that unit in the report.",
                """
                select count(*) from compliance_cell cell
                 where cell.centre_id = current_centre() and cell.status in ('ON_TIME', 'LATE')
                   and not exists (select 1 from compliance_nomination n
                                    where n.centre_id = cell.centre_id and n.nomination_id = cell.nomination_id
                                      and n.call_id = cell.call_id and n.unit_id = cell.unit_id)
                """);
    }

    /** Whose story is public was given the recognition. */
    @Bean
    Invariant publishedWasGranted() {
        return new Invariant(
                "published-was-granted",
                "Gương đã công bố thì đã được biểu dương.",
                "Whatever is public was honoured before.",
                """
                select count(*) from compliance_nomination
                 where centre_id = current_centre() and story_status = 'PUBLISHED'
                   and award_status is distinct from 'GRANTED'
                """);
    }
}
