package vn.guongsang.nomination.tracking;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.documents.AdministrativeDocument;
import vn.guongsang.documents.AdministrativeDocument.Orientation;
import vn.guongsang.documents.Block;
import vn.guongsang.documents.Block.Heading;
import vn.guongsang.documents.Block.Paragraph;
import vn.guongsang.documents.Letterhead;
import vn.guongsang.documents.PlaceAndDate;
import vn.guongsang.documents.Signature;
import vn.guongsang.platform.access.Actor;

/**
 * <i>Tóm tắt thành tích</i> on A4, with a place for the head's signature: what a nomination says,
 * in the order in which reviewers read it. A paper of an office is in Vietnamese.
 */
@Component
public class SummaryPaper {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String PLACE = "..........";

    private final SummarySheetView sheets;

    SummaryPaper(SummarySheetView sheets) {
        this.sheets = sheets;
    }

    /**
     * The paper, for whoever may read the nomination.
     *
     * @throws vn.guongsang.platform.access.NotFound for everybody else
     */
    public AdministrativeDocument of(Actor by, UUID nominationId) {
        var sheet = sheets.of(by, nominationId, VIETNAMESE);
        return new AdministrativeDocument(
                new Letterhead(upper(sheet.centreName()), upper(sheet.unitName())),
                null,
                new PlaceAndDate(PLACE, null),
                "TÓM TẮT THÀNH TÍCH",
                "Giới thiệu gương điển hình tiên tiến tháng " + month(sheet.period()),
                null,
                List.of(),
                body(sheet),
                List.of(
                        Signature.of(orDots(sheet.signedOffByPost()), sheet.signedOffBy())
                                .withHint("(Ký, ghi rõ họ tên)")),
                List.of(),
                Orientation.PORTRAIT);
    }

    private static List<Block> body(SummarySheet sheet) {
        var body = new ArrayList<Block>();
        body.add(new Heading(orDots(sheet.title())));
        line(body, "Họ và tên/tên tập thể", sheet.subjectName());
        line(body, "Chức vụ", sheet.post());
        if (sheet.members() != null) {
            line(body, "Số thành viên", sheet.members() + ", trong đó nữ: " + sheet.women());
        }
        line(body, "Đơn vị", sheet.unitName());
        line(body, "Loại gương", sheet.kind());
        line(body, "Lĩnh vực", sheet.field());
        line(body, "Chủ đề", sheet.topics().isEmpty() ? null : String.join("; ", sheet.topics()));
        body.add(new Heading("Thành tích"));
        orDots(sheet.summary()).lines().map(Paragraph::new).forEach(body::add);
        if (!sheet.claims().isEmpty()) {
            body.add(new Heading("Số liệu và nguồn"));
            sheet.claims().stream()
                    .map(claim -> "- %s (nguồn: %s)".formatted(claim.text(), claim.source()))
                    .map(Paragraph::new)
                    .forEach(body::add);
        }
        if (!sheet.criteria().isEmpty()) {
            body.add(new Heading("Tự đánh giá theo tiêu chuẩn chung"));
            sheet.criteria().stream().map(SummaryPaper::assessed).forEach(body::add);
        }
        line(body, "Sức lan tỏa", sheet.spread());
        line(body, "Khả năng nhân rộng", sheet.replicability());
        body.add(new Paragraph(state(sheet)));
        return body;
    }

    private static Paragraph assessed(SummarySheet.Assessment each) {
        var how = each.text() == null ? "" : ": " + each.text();
        return new Paragraph(
                "- %s: %s%s".formatted(each.criterion(), each.met() ? "đạt" : "chưa đạt", how));
    }

    /** A print says which state of things it shows, for it outlives it. */
    private static String state(SummarySheet sheet) {
        if (sheet.receiptNumber() == null) {
            return "Bản in khi chưa gửi; hạn trước ngày %s."
                    .formatted(DAY.format(sheet.dueBefore()));
        }
        return "Số tiếp nhận %d, lần gửi thứ %d."
                .formatted(sheet.receiptNumber(), Math.max(1, sheet.round()));
    }

    private static void line(List<Block> body, String label, @Nullable String value) {
        if (value != null) {
            body.add(new Paragraph(label + ": " + value));
        }
    }

    private static String month(String period) {
        var parts = period.split("-", -1);
        return parts.length == 2 ? parts[1] + "/" + parts[0] : period;
    }

    private static String upper(@Nullable String name) {
        return orDots(name).toUpperCase(VIETNAMESE);
    }

    private static String orDots(@Nullable String text) {
        return text == null ? PLACE : text;
    }
}
