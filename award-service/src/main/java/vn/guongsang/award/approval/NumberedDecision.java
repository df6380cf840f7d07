package vn.guongsang.award.approval;

import java.time.LocalDate;

/**
 * A numbered decision (quyết định) that was signed on paper.
 *
 * @param number runs through the year of its date
 * @param symbol what stands behind the number, {@code QĐ-TTYT}
 * @param capacity in which capacity the signer signs, {@code KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC}
 */
public record NumberedDecision(
        int number, String symbol, LocalDate signedOn, String signer, String capacity) {

    DecisionNumber named() {
        return new DecisionNumber(signedOn.getYear(), number);
    }
}
