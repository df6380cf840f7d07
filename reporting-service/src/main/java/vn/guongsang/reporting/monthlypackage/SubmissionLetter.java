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
                LetterTemplate.filled(month.template().subject(), month),
                "Giám đốc " + letterhead.issuingBody(),
                letterhead.grounds(),
                body(month),
                List.of(Signature.of(letterhead.signerTitle(), letterhead.signerName())),
                letterhead.recipients(),
                Orientation.PORTRAIT);
    }

    private static List<Block> body(MonthlyPackage month) {
        var template = month.template();
        var body = new ArrayList<Block>();
        body.add(paragraph(template.opening(), month));
        if (!month.exemplars().isEmpty()) {
            body.add(paragraph(template.request(), month));
            body.add(list(month));
        }
        body.addAll(Remarks.of(month));
        body.add(paragraph(template.enclosure(), month));
        body.add(paragraph(template.closing(), month));
        return body;
    }

    private static Block paragraph(String sentence, MonthlyPackage month) {
        return new Block.Paragraph(LetterTemplate.filled(sentence, month));
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
                        new Column("STT", 8, Align.CENTRE),
                        new Column("Họ và tên", 17, Align.LEFT),
                        new Column("Chức vụ", 16, Align.LEFT),
                        new Column("Khoa, phòng", 18, Align.LEFT),
                        new Column("Lĩnh vực", 16, Align.LEFT),
                        new Column("Tên gương", 25, Align.LEFT)),
                rows);
    }
}
