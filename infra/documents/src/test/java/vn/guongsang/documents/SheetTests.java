package vn.guongsang.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables read back: what was text is text, and nothing runs. */
class SheetTests {
    private static final List<String> RUNNING =
            List.of(
                    "=1+1",
                    "+84 12",
                    "-2",
                    "@SUM(A1)",
                    "\t=1",
                    "\r=1",
                    "=HYPERLINK(\"http://x\")",
                    "＝1",
                    "Khoa;=1+1");
    private static final Sheet SHEET =
            new Sheet(
                    "Tổng hợp",
                    List.of("Bảng tổng hợp", "=1"),
                    List.of("Khoa, phòng", "=Số"),
                    RUNNING.stream().map(t -> List.of(Cell.of(t), Cell.of(-3))).toList());

    @Test
    void writesNoFormulaIntoAWorkbook() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.of(SHEET)))) {
            var page = book.getSheetAt(0);
            assertThat(page.getSheetName()).isEqualTo("Tổng hợp");
            for (var row : page) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                    }
                }
            }
            assertThat(page.getRow(4).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(page.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(-3);
            assertThat(page.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Khoa, phòng");
        }
    }

    @Test
    void writesNoCellIntoCsvThatRunsAsAFormula() throws IOException {
        var text = new String(CsvFile.of(SHEET), UTF_8);

        assertThat(text).startsWith("\ufeff");
        var lines = CSVFormat.EXCEL.parse(new StringReader(text.substring(1))).getRecords();
        assertThat(lines).hasSize(1 + RUNNING.size());
        assertThat(lines.getFirst()).containsExactly("Khoa, phòng", "'=Số");
        for (var line : lines.subList(1, lines.size())) {
            assertThat(line.get(0)).doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
            assertThat(line.get(1)).isEqualTo("-3");
        }
        assertThat(Objects.requireNonNull(lines.getLast()).get(0)).isEqualTo("Khoa;'=1+1");
    }

    @Test
    void leavesAnEmptyCellEmpty() throws IOException {
        var sheet =
                new Sheet(
                        "x",
                        List.of(),
                        List.of("a", "b"),
                        List.of(List.of(Cell.of(new BigDecimal("0.5")), Cell.of((String) null))));

        assertThat(new String(CsvFile.of(sheet), UTF_8)).isEqualTo("\ufeffa,b\r\n0.5,\r\n");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.of(sheet)))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(0.5);
        }
    }
}
