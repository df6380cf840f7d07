package vn.guongsang.reporting.monthlypackage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.documents.Letterhead;

/**
 * How a centre's papers begin and end.
 *
 * @param parentBody the body above the centre
 * @param issuingBody the centre
 * @param office that writes to the director; none where the centre itself issues
 * @param symbol behind the number, {@code TCHC}
 * @param recipients the last one is the archive
 * @param grounds what the submission rests on; laws by name and date
 */
public record OfficeLetterhead(
        @Nullable @Size(min = 1, max = 200) String parentBody,
        @NotNull @Size(min = 1, max = 200) String issuingBody,
        @Nullable @Size(min = 1, max = 200) String office,
        @NotNull @Size(min = 1, max = 100) String place,
        @NotNull @Size(min = 1, max = 40) String symbol,
        @NotNull @Size(min = 1, max = 100) String signerTitle,
        @Nullable @Size(min = 1, max = 100) String signerName,
        @NotNull @Size(min = 1, max = 12)
                List<@NotNull @Size(min = 1, max = 200) String> recipients,
        @NotNull @Size(max = 12) List<@NotNull @Size(min = 1, max = 500) String> grounds) {

    static final OfficeLetterhead NEUTRAL =
            new OfficeLetterhead(
                    "Sở Y tế",
                    "Trung tâm Y tế",
                    "Phòng Tổ chức - Hành chính",
                    "..........",
                    "TCHC",
                    "Trưởng phòng",
                    null,
                    List.of("Như trên", "Lưu: TCHC"),
                    List.of(
                            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                            "Căn cứ Kế hoạch của Trung tâm về phát hiện, bồi dưỡng, tổng kết và"
                                    + " nhân rộng điển hình tiên tiến",
                            "Theo giới thiệu của các khoa, phòng"));

    /** Who writes to the director. */
    String author() {
        return office == null ? issuingBody : office;
    }

    Letterhead head() {
        return office == null
                ? new Letterhead(parentBody, issuingBody)
                : new Letterhead(issuingBody, office);
    }
}
