package vn.guongsang.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as XLSX. Every text is a text cell in text format, so that editing it runs nothing. */
public final class XlsxFile {
    private static final String FONT = "Times New Roman";
    private static final String AS_TEXT = "@";
    private static final int WIDEST = 60;
    private static final int LONGEST_CELL = 32_767;

    private XlsxFile() {}

    public static byte[] of(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Guong Sang", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, 12);
            write(sheet, workbook.newWorksheet(sheet.name()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet page) {
        var line = 0;
        for (var title : sheet.title()) {
            text(page, line, 0, title);
            page.style(line++, 0).bold().set();
        }
        if (line > 0) {
            line++;
        }
        for (var column = 0; column < sheet.headings().size(); column++) {
            text(page, line, column, sheet.headings().get(column));
            page.style(line, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .set();
            page.width(column, width(sheet, column));
        }
        page.freezePane(0, ++line);
        for (var row : sheet.rows()) {
            row(page, line++, row);
        }
    }

    private static void row(Worksheet page, int line, List<Cell> row) {
        for (var column = 0; column < row.size(); column++) {
            switch (row.get(column)) {
                case Cell.Text(var text) -> text(page, line, column, text);
                case Cell.Figure(var number) -> page.value(line, column, number);
            }
            page.style(line, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
        }
    }

    private static void text(Worksheet page, int line, int column, String text) {
        if (!text.isEmpty()) {
            var whole = Layout.text(text);
            page.value(
                    line,
                    column,
                    whole.length() > LONGEST_CELL ? whole.substring(0, LONGEST_CELL) : whole);
        }
        page.style(line, column).format(AS_TEXT).set();
    }

    private static double width(Sheet sheet, int column) {
        var longest = sheet.headings().get(column).length();
        for (var row : sheet.rows()) {
            if (column < row.size() && row.get(column) instanceof Cell.Text(var text)) {
                longest = Math.max(longest, text.length());
            }
        }
        return Math.clamp(longest + 2L, 8, WIDEST);
    }
}
