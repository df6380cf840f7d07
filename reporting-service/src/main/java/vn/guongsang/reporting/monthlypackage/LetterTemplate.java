package vn.guongsang.reporting.monthlypackage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The sentences of a <i>tờ trình</i>, as an office words them. In each of them {@code {office}}
 * stands for who writes, {@code {month}} for {@code tháng 11/2026} and {@code {count}} for the
 * number of exemplars, in two figures.
 *
 * @param subject what stands below the title
 * @param request left out when the month has brought nothing
 */
public record LetterTemplate(
        @NotNull @Size(min = 1, max = 300) @Pattern(regexp = LetterTemplate.KNOWN_MARKS)
                String subject,
        @NotNull @Size(min = 1, max = 1000) @Pattern(regexp = LetterTemplate.KNOWN_MARKS)
                String opening,
        @NotNull @Size(min = 1, max = 1000) @Pattern(regexp = LetterTemplate.KNOWN_MARKS)
                String request,
        @NotNull @Size(min = 1, max = 1000) @Pattern(regexp = LetterTemplate.KNOWN_MARKS)
                String enclosure,
        @NotNull @Size(min = 1, max = 1000) @Pattern(regexp = LetterTemplate.KNOWN_MARKS)
                String closing) {

    // Possessive, so that a long sentence costs no stack.
    static final String KNOWN_MARKS = "(?:[^{}]|\\{(?:office|month|count)})*+";

    static final LetterTemplate USUAL =
            new LetterTemplate(
                    "Về việc phê duyệt gương điển hình tiên tiến {month}",
                    "{office} đã tiếp nhận, kiểm tra và tổng hợp các giới thiệu gương {month} do khoa,"
                            + " phòng gửi.",
                    "{office} kính trình Giám đốc xem xét, phê duyệt {count} gương điển hình tiên"
                            + " tiến, gồm:",
                    "Tóm tắt thành tích của từng gương có trong Bảng tổng hợp gửi kèm.",
                    "Kính trình Giám đốc xem xét, quyết định./.");

    /** One of the sentences with what is known of the month. */
    static String filled(String sentence, MonthlyPackage month) {
        return sentence.replace("{office}", month.letterhead().author())
                .replace("{month}", month.month())
                .replace("{count}", "%02d".formatted(month.exemplars().size()));
    }
}
