package vn.guongsang.award.approval.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.guongsang.award.approval.NumberedDecision;

record NumberedDecisionRequest(
        @NotNull @Min(1) @Max(999_999) Integer number,
        @NotBlank @Size(max = 50) String symbol,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 200) String signer,
        @NotBlank @Size(max = 200) String capacity) {

    // The same paper is written the same way, whoever types it in.
    NumberedDecision toDecision() {
        return new NumberedDecision(
                number, symbol.strip(), signedOn, signer.strip(), capacity.strip());
    }
}
