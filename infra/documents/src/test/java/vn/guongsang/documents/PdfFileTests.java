package vn.guongsang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.guongsang.documents.AdministrativeDocument.Orientation;

/** What stands in a PDF, read back. */
class PdfFileTests {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    @Test
    void keepsEveryVietnameseLetter() throws IOException {
        try (var file = printed(Orientation.PORTRAIT, 1)) {
            var text = Normalizer.normalize(text(file), Normalizer.Form.NFC);

            assertThat(text.replaceAll("\\s", "")).contains(SamplePaper.ALPHABET);
            assertThat(text)
                    .contains(Layout.NATION, Layout.MOTTO, "SỞ Y TẾ HÒA GIANG", "KT. TRƯỞNG PHÒNG")
                    .contains("Hòa Giang, ngày 05 tháng 02 năm 2027", "- Lưu: VT, TCHC.")
                    .contains("năm 2022;", "<b>&");
        }
    }

    @Test
    void carriesItsLettersWithIt() throws IOException {
        try (var file = printed(Orientation.PORTRAIT, 1)) {
            var fonts = file.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                var font = fonts.getFont(name);
                assertThat(font.getName()).contains("LiberationSerif");
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(fonts.getFontNames()).isNotEmpty();
        }
    }

    @Test
    void isAFourSheetWithTheMarginsOfTheDecree() throws IOException {
        try (var file = printed(Orientation.PORTRAIT, 1);
                var lying = printed(Orientation.LANDSCAPE, 1)) {
            assertThat(millimetres(file.getPage(0).getMediaBox().getWidth())).isEqualTo(210);
            assertThat(millimetres(file.getPage(0).getMediaBox().getHeight())).isEqualTo(297);
            assertThat(millimetres(lying.getPage(0).getMediaBox().getWidth())).isEqualTo(297);
            var letters = letters(file);
            assertThat(millimetres(letters.stream().mapToDouble(t -> t.getX()).min().orElse(0)))
                    .isBetween(30L, 35L);
            assertThat(
                            millimetres(
                                    letters.stream()
                                            .mapToDouble(t -> t.getX() + t.getWidth())
                                            .max()
                                            .orElse(0)))
                    .isBetween(175L, 195L);
        }
    }

    @Test
    void numbersPagesFromTheSecondOnAndRepeatsTheHeadings() throws IOException {
        try (var file = printed(Orientation.LANDSCAPE, 40)) {
            assertThat(file.getNumberOfPages()).isGreaterThan(1);
            assertThat(page(file, 1).lines().findFirst()).hasValueSatisfying(l -> notANumber(l));
            assertThat(page(file, 2).lines().findFirst().map(String::strip)).contains("2");
            assertThat(page(file, 2)).contains("Họ và tên");
            assertThat(page(file, file.getNumberOfPages())).contains("Nơi nhận:", "Đỗ Gia Hưng");
        }
    }

    /** For the eyes of whoever changes the layout: target/papers/*.png. */
    @Test
    void canBeLookedAt() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        for (var orientation : Orientation.values()) {
            Files.write(
                    folder.resolve(orientation + ".docx"),
                    DocxFile.of(SamplePaper.of(orientation, 3)));
            try (var file = printed(orientation, 3)) {
                var image = new PDFRenderer(file).renderImageWithDPI(0, 80);
                ImageIO.write(image, "png", folder.resolve(orientation + ".png").toFile());
                assertThat(image.getWidth()).isPositive();
            }
        }
    }

    private static void notANumber(String line) {
        assertThat(line.strip()).doesNotMatch("\\d+");
    }

    private static PDDocument printed(Orientation orientation, int rows) throws IOException {
        return Loader.loadPDF(PdfFile.of(SamplePaper.of(orientation, rows)));
    }

    private static String text(PDDocument file) throws IOException {
        return new PDFTextStripper().getText(file);
    }

    private static String page(PDDocument file, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(file);
    }

    private static List<TextPosition> letters(PDDocument file) throws IOException {
        var found = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                found.add(text);
                super.processTextPosition(text);
            }
        }.getText(file);
        return found;
    }

    private static long millimetres(double points) {
        return Math.round(points / POINTS_PER_MILLIMETRE);
    }
}
