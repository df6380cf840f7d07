package vn.guongsang.systemtests.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a unit writes about its exemplar: the body of a nomination. */
public record Draft(
        UUID callId,
        Subject subject,
        String kind,
        String field,
        List<String> topics,
        String title,
        String summary,
        List<Claim> claims,
        List<Criterion> criteria,
        String spread,
        String replicability) {
    private static final String SUMMARY =
            """
            Rút ngắn thời gian chờ khám của người bệnh từ 78 phút xuống còn 41 phút trong sáu tháng. \
            Tập thể tự sắp xếp lại quy trình tiếp đón, lập bảng phân luồng và trực thêm giờ cao điểm. \
            Người bệnh hài lòng hơn: tỷ lệ đánh giá tốt tăng từ 88 % lên 96 % trên 412 phiếu khảo sát.\
            """;

    private static final List<Criterion> CRITERIA =
            Stream.of("OBSERVANCE", "TASK_COMPLETION", "APPLIED_INITIATIVE", "SOLIDARITY")
                    .map(code -> new Criterion(code, true))
                    .toList();

    /** A whole department that did something worth telling. */
    public static Draft ofCollective(UUID callId, String name, String title) {
        return of(callId, new Subject("COLLECTIVE", null, name, 12, 8), title);
    }

    /** One person of the unit. */
    public static Draft ofPerson(UUID callId, UUID personId, String title) {
        return of(callId, new Subject("INDIVIDUAL", personId, null, null, null), title);
    }

    /** The same with another title, as after a return. */
    public Draft titled(String other) {
        return new Draft(
                callId,
                subject,
                kind,
                field,
                topics,
                other,
                summary,
                claims,
                criteria,
                spread,
                replicability);
    }

    private static Draft of(UUID callId, Subject subject, String title) {
        return new Draft(
                callId,
                subject,
                "GOOD_PERSON_GOOD_DEED",
                "EXAMINATION_TREATMENT",
                List.of("CARE_QUALITY", "MEDICAL_ETHICS"),
                title,
                SUMMARY,
                List.of(new Claim("41 phút", "Báo cáo quý III của khoa")),
                CRITERIA,
                "Ba khoa khác đã đến học và đang làm theo.",
                "Không cần thêm người hay kinh phí nên khoa nào cũng làm được.");
    }

    /** Who is nominated: a person of the unit by id, or a collective by name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Subject(
            String type,
            @Nullable UUID personId,
            @Nullable String name,
            @Nullable Integer members,
            @Nullable Integer women) {}

    /** How the unit sees one of the general criteria. */
    public record Criterion(String code, boolean met) {}

    /** One statement that can be checked. */
    public record Claim(String text, String source) {}
}
