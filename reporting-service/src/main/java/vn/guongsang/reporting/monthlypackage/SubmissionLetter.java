package vn.guongsang.reporting.monthlypackage;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.documents.AdministrativeDocument;
import vn.guongsang.documents.AdministrativeDocument.Orientation;
import vn.guongsang.documents.Block;
import vn.guongsang.documents.Block.Align;
import vn.guongsang.documents.Block.Column;
import vn.guongsang.documents.Block.Row;
import vn.guongsang.documents.PlaceAndDate;
import vn.guongsang.documents.Signature;

/**
 * <i>Tờ trình</i>: the office asks the director to approve a month. Number and date are the
 * register's, and stay open.
 */
public final class SubmissionLetter {
    private static final String OPEN_NUMBER = "Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/TTr-";

    private SubmissionLetter() {}

    public static AdministrativeDocument paper(MonthlyPackage month) {
        var letterhead = month.letterhead();
        return new AdministrativeDocument(
                letterhead.head(),
                OPEN_NUMBER + letterhead.symbol(),
                new PlaceAndDate(letterhead.place(), null),
                "TỜ TRÌNH",
                "Về việc phê duyệt gương điển hình tiên tiến " + month.month(),
                "Giám đốc " + letterhead.issuingBody(),
                letterhead.grounds(),
                body(month),
                List.of(Signature.of(letterhead.signerTitle(), letterhead.signerName())),
                letterhead.recipients(),
                Orientation.PORTRAIT);
    }

    private static List<Block> body(MonthlyPackage month) {
        var author = month.letterhead().author();
        var body = new ArrayList<Block>();
        body.add(
                new Block.Paragraph(
                        "%s đã tiếp nhận, kiểm tra và tổng hợp các giới thiệu gương %s do khoa, phòng gửi."
                                .formatted(author, month.month())));
        if (!month.exemplars().isEmpty()) {
            body.add(
                    new Block.Paragraph(
                            "%s kính trình Giám đốc xem xét, phê duyệt %02d gương điển hình tiên tiến, gồm:"
                                    .formatted(author, month.exemplars().size())));
            body.add(list(month));
        }
        body.addAll(Remarks.of(month));
        body.add(
                new Block.Paragraph(
                        "Tóm tắt thành tích của từng gương có trong Bảng tổng hợp gửi kèm."));
        body.add(new Block.Paragraph("Kính trình Giám đốc xem xét, quyết định./."));
        return body;
    }

    private static Block.Table list(MonthlyPackage month) {
        var rows = new ArrayList<Row>();
        for (var each : month.exemplars()) {
            rows.add(
                    Row.of(
                            Integer.toString(rows.size() + 1),
                            each.name(),
                            each.position(),
                            each.unit(),
                            each.field(),
                            each.title()));
        }
        return new Block.Table(
                List.of(
                        new Column("STT", 7, Align.CENTRE),
                        new Column("Họ và tên", 18, Align.LEFT),
                        new Column("Chức vụ", 16, Align.LEFT),
                        new Column("Khoa, phòng", 18, Align.LEFT),
                        new Column("Lĩnh vực", 16, Align.LEFT),
                        new Column("Tên gương", 25, Align.LEFT)),
                rows);
    }
}
