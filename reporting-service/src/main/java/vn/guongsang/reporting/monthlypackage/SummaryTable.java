package vn.guongsang.reporting.monthlypackage;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.documents.AdministrativeDocument;
import vn.guongsang.documents.AdministrativeDocument.Orientation;
import vn.guongsang.documents.Block;
import vn.guongsang.documents.Block.Align;
import vn.guongsang.documents.Block.Column;
import vn.guongsang.documents.Block.Row;
import vn.guongsang.documents.Cell;
import vn.guongsang.documents.PlaceAndDate;
import vn.guongsang.documents.Sheet;
import vn.guongsang.documents.Signature;
import vn.guongsang.reporting.monthlypackage.MonthlyPackage.Exemplar;

/** <i>Bảng tổng hợp gương tháng</i>: a paper that lies, or a sheet to count with. */
public final class SummaryTable {
    /** What fits beside others; whoever wants all of it has the sheet and the dossier. */
    static final int PRINTED = 700;

    private static final String SUBJECT = "Gương điển hình tiên tiến ";

    private SummaryTable() {}

    public static AdministrativeDocument paper(MonthlyPackage month) {
        var letterhead = month.letterhead();
        var body = new ArrayList<Block>();
        body.add(table(month));
        body.addAll(Remarks.of(month));
        return new AdministrativeDocument(
                letterhead.head(),
                null,
                new PlaceAndDate(letterhead.place(), null),
                "BẢNG TỔNG HỢP",
                SUBJECT + month.month(),
                null,
                List.of(),
                body,
                List.of(
                        new Signature(List.of("NGƯỜI LẬP BẢNG"), "(Ký, ghi rõ họ tên)", null),
                        Signature.of(letterhead.signerTitle(), letterhead.signerName())),
                List.of(),
                Orientation.LANDSCAPE);
    }

    /** With the whole summaries. */
    public static Sheet sheet(MonthlyPackage month) {
        var rows = new ArrayList<List<Cell>>();
        for (var each : month.exemplars()) {
            rows.add(
                    List.of(
                            Cell.of(rows.size() + 1),
                            Cell.of(each.name()),
                            Cell.of(each.position()),
                            Cell.of(each.unit()),
                            Cell.of(each.field()),
                            Cell.of(each.title()),
                            Cell.of(each.summary())));
        }
        var title = new ArrayList<String>();
        title.add("BẢNG TỔNG HỢP - " + SUBJECT + month.month());
        Remarks.of(month).forEach(remark -> title.add(remark.text()));
        return new Sheet(
                "Tổng hợp",
                title,
                List.of(
                        "STT",
                        "Họ và tên",
                        "Chức vụ",
                        "Khoa, phòng",
                        "Lĩnh vực",
                        "Tên gương",
                        "Tóm tắt thành tích"),
                rows);
    }

    private static Block.Table table(MonthlyPackage month) {
        var rows = new ArrayList<Row>();
        var unit = "";
        var number = 0;
        for (var each : month.exemplars()) {
            if (!each.unit().equals(unit)) {
                unit = each.unit();
                rows.add(Row.band(unit));
            }
            rows.add(row(++number, each));
        }
        return new Block.Table(
                List.of(
                        new Column("STT", 5, Align.CENTRE),
                        new Column("Họ và tên", 13, Align.LEFT),
                        new Column("Chức vụ", 12, Align.LEFT),
                        new Column("Khoa, phòng", 13, Align.LEFT),
                        new Column("Lĩnh vực", 12, Align.LEFT),
                        new Column("Tóm tắt thành tích", 45, Align.LEFT)),
                rows);
    }

    private static Row row(int number, Exemplar each) {
        return Row.of(
                Integer.toString(number),
                each.name(),
                each.position(),
                each.unit(),
                each.field(),
                each.title() + "\n" + shortened(each.summary()));
    }

    /** Ends with a sentence if one ends in its second half, else with a word. */
    static String shortened(String summary) {
        if (summary.length() <= PRINTED) {
            return summary;
        }
        var part = summary.substring(0, PRINTED);
        var sentence = part.lastIndexOf(". ");
        if (sentence > PRINTED / 2) {
            return part.substring(0, sentence + 1) + " […]";
        }
        var word = part.lastIndexOf(' ');
        return part.substring(0, word > 0 ? word : PRINTED) + " […]";
    }
}
