package vn.guongsang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.guongsang.documents.AdministrativeDocument.Orientation;

/** What stands in a DOCX, read back. */
class DocxFileTests {

    @Test
    void saysAllThatThePaperSays() throws IOException {
        try (var file = written(Orientation.PORTRAIT)) {
            assertThat(new XWPFWordExtractor(file).getText())
                    .contains(SamplePaper.ALPHABET, Layout.NATION, Layout.MOTTO)
                    .contains("SỞ Y TẾ HÒA GIANG", "Số: 07/TTr-TTYTHG1")
                    .contains("Hòa Giang, ngày 05 tháng 02 năm 2027")
                    .contains("Kính gửi: Giám đốc", "năm 2022;", "của Trung tâm.")
                    .contains("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Lê Thị Hồng Ngự")
                    .contains("Nơi nhận:", "- Như trên;", "- Lưu: VT, TCHC.");
        }
    }

    @Test
    void isAFourSheetWithTheMarginsOfTheDecree() throws IOException {
        try (var file = written(Orientation.PORTRAIT);
                var lying = written(Orientation.LANDSCAPE)) {
            var section = file.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11_906));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16_838));
            assertThat(section.getPgMar().getLeft()).isEqualTo(Words.twips(30));
            assertThat(section.getPgMar().getRight()).isEqualTo(Words.twips(20));
            assertThat(section.getPgMar().getTop()).isEqualTo(Words.twips(20));
            assertThat(lying.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    @Test
    void numbersPagesFromTheSecondOn() throws IOException {
        try (var file = written(Orientation.PORTRAIT)) {
            var headers = file.getHeaderFooterPolicy();
            assertThat(headers.getDefaultHeader().getParagraphs().getFirst().getCTP().xmlText())
                    .contains("PAGE");
            assertThat(headers.getFirstPageHeader().getText().strip()).isEmpty();
            assertThat(file.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(HeaderFooterType.FIRST.toInt()).isEqualTo(3);
        }
    }

    @Test
    void isWrittenInTheLettersThatOfficesUse() throws IOException {
        try (var file = written(Orientation.PORTRAIT)) {
            assertThat(file.getParagraphs())
                    .flatExtracting(p -> p.getRuns())
                    .isNotEmpty()
                    .allSatisfy(r -> assertThat(r.getFontFamily()).isEqualTo("Times New Roman"));
        }
    }

    private static XWPFDocument written(Orientation orientation) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(DocxFile.of(SamplePaper.of(orientation, 2))));
    }
}
