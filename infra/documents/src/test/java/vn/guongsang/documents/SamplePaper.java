package vn.guongsang.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.documents.AdministrativeDocument.Orientation;
import vn.guongsang.documents.Block.Align;
import vn.guongsang.documents.Block.Column;
import vn.guongsang.documents.Block.Row;

/** An invented paper that has everything a paper can have. */
final class SamplePaper {
    /** Every letter of the language with every tone, small and large. */
    static final String ALPHABET =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
                    + "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬBCDĐEÈÉẺẼẸÊỀẾỂỄỆGHIÌÍỈĨỊKLMNOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢPQRSTUÙÚỦŨỤƯỪỨỬỮỰVXYỲÝỶỸỴ";

    private SamplePaper() {}

    static AdministrativeDocument of(Orientation orientation, int rows) {
        return new AdministrativeDocument(
                new Letterhead("Sở Y tế Hòa Giang", "Trung tâm Y tế khu vực Hòa Giang 1"),
                "Số: 07/TTr-TTYTHG1",
                new PlaceAndDate("Hòa Giang", LocalDate.of(2027, 2, 5)),
                "TỜ TRÌNH",
                "Về việc phê duyệt danh sách gương điển hình tiên tiến tháng 01/2027",
                "Giám đốc Trung tâm Y tế khu vực Hòa Giang 1",
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Căn cứ Kế hoạch phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến của"
                                + " Trung tâm"),
                List.of(
                        new Block.Paragraph(
                                "Phòng Tổ chức - Hành chính đã tổng hợp và thẩm tra nội dung giới"
                                        + " thiệu của các khoa, phòng, kính trình Giám đốc xem xét, phê"
                                        + " duyệt danh sách sau đây."),
                        new Block.Heading("Danh sách đề nghị"),
                        table(rows),
                        new Block.Paragraph("Bảng chữ: " + ALPHABET)),
                List.of(
                        Signature.of("Người lập", "Đỗ Gia Hưng"),
                        Signature.inPlaceOf(
                                Signature.Capacity.DEPUTY,
                                "Trưởng phòng",
                                "Phó Trưởng phòng",
                                "Lê Thị Hồng Ngự")),
                List.of("Như trên", "Ban Giám đốc", "Lưu: VT, TCHC"),
                orientation);
    }

    private static Block.Table table(int rows) {
        var lines = new ArrayList<Row>();
        lines.add(Row.band("Khoa Nhi"));
        for (var i = 1; i <= rows; i++) {
            lines.add(
                    Row.of(
                            Integer.toString(i),
                            "Nguyễn Thị An Bình",
                            "Điều dưỡng trưởng",
                            "Y đức",
                            "Không có phản ánh trong 18 tháng; hài lòng tăng từ 88% lên 96% <b>&"
                                    + " hơn</b>."));
        }
        return new Block.Table(
                List.of(
                        new Column("STT", 2, Align.CENTRE),
                        new Column("Họ và tên", 5, Align.LEFT),
                        new Column("Chức vụ", 5, Align.LEFT),
                        new Column("Lĩnh vực", 4, Align.LEFT),
                        new Column("Tóm tắt thành tích", 12, Align.LEFT)),
                lines);
    }
}
