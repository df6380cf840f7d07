package vn.guongsang.review.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The reasons that the office and the units choose from. */
public record ReasonCatalogue(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Entry> reasons) {

    /** Says little by itself, so it needs words. */
    static final String OTHER = "OTHER";

    /** Where a centre has said nothing. */
    static final ReasonCatalogue USUAL =
            new ReasonCatalogue(
                    List.of(
                            new Entry("MISSING_EVIDENCE", "Thiếu minh chứng", "Evidence missing"),
                            new Entry("WRONG_FIGURES", "Số liệu chưa khớp", "Figures do not agree"),
                            new Entry("UNCLEAR", "Viết chưa rõ", "Not clear"),
                            new Entry("TOO_SHORT", "Tóm tắt còn sơ sài", "Summary too thin"),
                            new Entry(
                                    "WRONG_SUBJECT",
                                    "Chưa đúng đối tượng được giới thiệu",
                                    "Not the right subject"),
                            new Entry(
                                    "NOT_ELIGIBLE", "Chưa đáp ứng tiêu chuẩn", "Standards not met"),
                            new Entry(
                                    "REPEATED",
                                    "Trùng với gương đã giới thiệu",
                                    "Introduced before"),
                            new Entry(
                                    "PATIENT_RECOGNISABLE",
                                    "Có thể nhận ra người bệnh",
                                    "A patient can be recognised"),
                            new Entry(
                                    "SUBJECT_DECLINES",
                                    "Người được giới thiệu không đồng ý",
                                    "The subject does not agree"),
                            new Entry(
                                    "UNIT_RECONSIDERED",
                                    "Khoa, phòng xem xét lại",
                                    "The unit has reconsidered"),
                            new Entry(OTHER, "Lý do khác", "Another reason")));

    public ReasonCatalogue {
        reasons = List.copyOf(reasons);
    }

    boolean knows(String code) {
        return reasons.stream().anyMatch(each -> each.code().equals(code));
    }

    /** A code, which travels, and what people read. */
    public record Entry(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
            @NotBlank @Size(max = 200) String vi,
            @NotBlank @Size(max = 200) String en) {}
}
