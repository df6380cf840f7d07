package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;

/** The papers of a month, read back. */
class PackageTests extends FetchesFiles {
    private final String papers = "/api/v1/packages/" + centre.call();
    private final SampleNomination collective = centre.nomination();
    private final SampleNomination returned = centre.nomination();

    @Test
    void putsTheMonthBeforeTheDirector() throws IOException {
        tellTheMonth();

        var letter = docx(papers + "/submission.docx");
        assertThat(letter)
                .contains("TỜ TRÌNH", "phê duyệt gương điển hình tiên tiến tháng 11/2026")
                .contains("TRUNG TÂM Y TẾ", "PHÒNG TỔ CHỨC - HÀNH CHÍNH", "/TTr-TCHC")
                .contains("Kính gửi: Giám đốc Trung tâm Y tế", "TRƯỞNG PHÒNG")
                .contains("phê duyệt 02 gương", "Điều dưỡng trưởng", "Khám bệnh, chữa bệnh")
                .contains("- Lưu: TCHC.");
        assertThat(pdf(papers + "/submission.pdf")).contains("TỜ TRÌNH", "Điều dưỡng");
    }

    @Test
    void summarisesTheMonthAndSaysWhoHasSentNothing() throws IOException {
        tellTheMonth();

        assertThat(docx(papers + "/summary.docx"))
                .contains("BẢNG TỔNG HỢP", "Khoa Nhi", "Nguyễn Thị An Bình")
                .contains("Tập thể (12 người, 7 nữ)", "Đã hướng dẫn 120 người bệnh")
                .contains("Tổng số: 2 gương (1 cá nhân, 1 tập thể) của 1 khoa, phòng.")
                .contains("Khoa, phòng chưa gửi (1): Khoa Ngoại tổng hợp.")
                .contains("bổ sung: 1 giới thiệu gương.");
        assertThat(pdf(papers + "/summary.pdf")).contains("BẢNG TỔNG HỢP", "Khoa Ngoại");
        try (var book = workbook(papers + "/summary.xlsx", XLSX)) {
            var page = book.getSheetAt(0);
            var first = page.getLastRowNum() - 1;
            assertThat(page.getRow(first - 1).getCell(0).getStringCellValue()).isEqualTo("STT");
            assertThat(page.getRow(first).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(page.getRow(first + 1).getCell(3).getStringCellValue())
                    .isEqualTo("Khoa Nhi");
        }
    }

    @Test
    void showsAUnitItsOwnRowOnlyAndNoLetter() throws IOException {
        tellTheMonth();

        var stranger = caller(centre.id(), other, "UNIT_HEAD");
        var summary = stranger.to(papers + "/summary.docx");
        assertThat(docx(fetchAs(summary))).doesNotContain("An Bình").contains("Khoa Ngoại");
        assertThat(stranger.get(papers + "/submission.pdf").status()).isEqualTo(403);
        assertThat(officer().get(papers + "/summary.odt").status()).isEqualTo(404);
        assertThat(officer().get("/api/v1/packages/" + UUID.randomUUID() + "/summary.pdf").status())
                .isEqualTo(404);
        assertThat(
                        caller(UUID.randomUUID(), null, "DIRECTOR")
                                .get(papers + "/summary.pdf")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void writesThePapersUnderTheLetterheadThatTheCentreHasDecidedOn() throws IOException {
        tellTheMonth();
        decided(
                "letterhead",
                """
                {"parentBody":"Sở Y tế Hòa Giang",
                 "issuingBody":"Trung tâm Y tế khu vực Hòa Giang 1",
                 "office":null,"place":"Hòa Giang","symbol":"TTYTHG1",
                 "signerTitle":"Giám đốc","signerName":"Trần Minh Phúc",
                 "recipients":["Như trên","Lưu: VT"],
                 "grounds":["Căn cứ kế hoạch năm"]}
                """);

        assertThat(docx(papers + "/submission.docx"))
                .contains("SỞ Y TẾ HÒA GIANG", "TRUNG TÂM Y TẾ KHU VỰC HÒA GIANG 1")
                .contains("Hòa Giang, ngày", "/TTr-TTYTHG1", "Trần Minh Phúc")
                .contains("Căn cứ kế hoạch năm.", "- Lưu: VT.");
    }

    @Test
    void writesTheLetterInTheWordsThatTheCentreHasDecidedOn() throws IOException {
        tellTheMonth();
        var template =
                """
                {"subject":"V/v xin phê duyệt gương {month}",
                 "opening":"Thực hiện kế hoạch năm, {office} báo cáo như sau.",
                 "request":"Xin phê duyệt {count} gương sau:",
                 "enclosure":"Kèm bảng tổng hợp.","closing":"Trân trọng./."}
                """;
        var unknown = decide("submission-letter", template.replace("{office}", "{phòng}"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().toString()).contains("/value/opening");
        decided("submission-letter", template);

        assertThat(docx(papers + "/submission.docx"))
                .contains("V/v xin phê duyệt gương tháng 11/2026")
                .contains("kế hoạch năm, Phòng Tổ chức - Hành chính báo cáo như sau.")
                .contains("Xin phê duyệt 02 gương sau:", "Trân trọng./.")
                .doesNotContain("kính trình Giám đốc");
    }

    private void decided(String setting, String value) {
        var answer = decide(setting, value);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    private ApiCaller.Answer decide(String setting, String value) {
        var admin = caller(centre.id(), null, "ADMIN");
        var decision =
                "{\"from\":\"2026-01-01\",\"reason\":\"Quyết định của Giám đốc\",\"value\":%s}"
                        .formatted(value);
        return admin.send(
                admin.to("/api/v1/reporting/settings/" + setting)
                        .PUT(BodyPublishers.ofString(decision)));
    }

    private void tellTheMonth() {
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"),
                centre.unitState(other, 1, "K-NGOAI", "Khoa Ngoại tổng hợp"),
                centre.callOpened(centre.unit(), other),
                centre.obligation(centre.unit(), 1, "ON_TIME", nomination.id()),
                centre.obligation(other, 1, "OVERDUE", null),
                new SampleMonth(nomination)
                        .dossier("Nguyễn Thị An Bình", "Điều dưỡng trưởng", null, null),
                new SampleMonth(collective).dossier("Tổ Điều dưỡng", null, 12, 7),
                nomination.submitted(1),
                collective.submitted(1),
                returned.submitted(1),
                new SampleVerdicts(returned).returned(1, 1),
                verdicts.completed(1, 1, "RECOMMENDED"),
                new SampleVerdicts(collective).accepted(1, 1));
        await().until(
                        () -> {
                            var report = report();
                            return report.path("totals").path("overdue").asInt() == 1
                                    && report.toString().contains("\"RECOMMENDED\"")
                                    && report.toString().contains("\"ACCEPTED\"")
                                    && report.toString().contains("\"RETURNED\"")
                                    && report.toString().contains("An Bình")
                                    && report.toString().contains("Tổ Điều dưỡng")
                                    && report.toString().contains("Khoa Nhi")
                                    && report.toString().contains("Khoa Ngoại");
                        });
    }

    private String docx(String path) throws IOException {
        return docx(fetch(path, "*/*").body());
    }

    private static String docx(byte[] file) throws IOException {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(file))) {
            return new XWPFWordExtractor(paper).getText();
        }
    }

    private String pdf(String path) throws IOException {
        try (var paper = Loader.loadPDF(fetch(path, "application/pdf").body())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
