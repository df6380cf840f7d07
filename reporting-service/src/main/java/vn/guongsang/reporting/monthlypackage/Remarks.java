package vn.guongsang.reporting.monthlypackage;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.documents.Block.Paragraph;

/** What has to be said below the table of a month. */
final class Remarks {
    private Remarks() {}

    static List<Paragraph> of(MonthlyPackage month) {
        var remarks = new ArrayList<Paragraph>();
        remarks.add(
                new Paragraph(
                        month.exemplars().isEmpty()
                                ? "Chưa có giới thiệu gương nào được tiếp nhận."
                                : "Tổng số: %d gương (%d cá nhân, %d tập thể) của %d khoa, phòng."
                                        .formatted(
                                                month.exemplars().size(),
                                                month.exemplars().size() - month.collectives(),
                                                month.collectives(),
                                                month.units())));
        if (!month.silent().isEmpty()) {
            remarks.add(named("Khoa, phòng chưa gửi", month.silent()));
        }
        if (!month.waived().isEmpty()) {
            remarks.add(named("Khoa, phòng được miễn", month.waived()));
        }
        if (month.underway() > 0) {
            remarks.add(
                    new Paragraph(
                            "Đang kiểm tra hoặc đã trả lại để bổ sung: %d giới thiệu gương."
                                    .formatted(month.underway())));
        }
        return remarks;
    }

    private static Paragraph named(String what, List<String> units) {
        return new Paragraph(
                "%s (%d): %s.".formatted(what, units.size(), String.join("; ", units)));
    }
}
