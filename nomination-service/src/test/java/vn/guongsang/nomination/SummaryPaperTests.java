package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;

/** The A4 page that a head signs by hand. */
class SummaryPaperTests extends RunningService {

    private UnitDesk desk;
    private UUID nomination;

    @BeforeEach
    void anExemplarThatWasWrittenDown() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        desk =
                UnitDesk.inACentreOfItsOwn(port)
                        .withACall("2026-10", today.minusDays(30), today.plusDays(1));
        nomination = desk.drafts(desk.form());
    }

    @Test
    void saysWhatTheFormSaysAsAPageToPrint() throws Exception {
        var answer = fetch(desk.clerk(), "pdf");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var paper = Loader.loadPDF(answer.body())) {
            assertThat(paper.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            says(new PDFTextStripper().getText(paper));
        }
    }

    @Test
    void saysTheSameAsADocumentToCorrect() throws Exception {
        var answer = fetch(desk.head(), "docx");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("tom-tat-thanh-tich.docx"));
        try (var paper = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                var text = new XWPFWordExtractor(paper)) {
            says(text.getText());
        }
    }

    @Test
    void isNotForAnotherUnit() throws Exception {
        assertThat(fetch(desk.sibling("K-NOI").clerk(), "pdf").statusCode()).isEqualTo(404);
    }

    private void says(String text) {
        var form = desk.form();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("TÓM TẮT THÀNH TÍCH", "tháng 10/2026", "Khoa Nhi", "hạn trước ngày")
                .contains(String.valueOf(form.get("title")))
                .contains("(nguồn: ", "đạt", "Ký, ghi rõ họ tên");
    }

    private HttpResponse<byte[]> fetch(ApiCaller by, String type)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var path = "/api/v1/nominations/" + nomination + "/summary." + type;
            return http.send(by.to(path).GET().build(), BodyHandlers.ofByteArray());
        }
    }
}
