package vn.guongsang.documents;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a word processor whose columns keep their widths. */
final class Grid {
    // In twentieths of a point, as the printed page has them.
    private static final int PADDING_ABOVE = 40;
    private static final int PADDING_BESIDE = 80;

    private final XWPFTable table;
    private final BigInteger[] widths;

    /**
     * @param lines whether its borders show
     * @param millimetres the width of each column
     */
    Grid(XWPFDocument document, int rows, boolean lines, int... millimetres) {
        this.table = document.createTable(rows, millimetres.length);
        this.widths = Arrays.stream(millimetres).mapToObj(Words::twips).toArray(BigInteger[]::new);
        fix();
        if (!lines) {
            table.removeBorders();
        }
        table.getRows().forEach(this::widths);
    }

    /** A table of the paper, as wide as its text. */
    static void of(XWPFDocument document, Block.Table content, int textWidth) {
        var millimetres =
                content.columns().stream()
                        .mapToInt(column -> textWidth * column.share() / content.shares())
                        .toArray();
        var grid = new Grid(document, content.rows().size() + 1, true, millimetres);
        for (var i = 0; i < content.columns().size(); i++) {
            var heading = content.columns().get(i).heading();
            grid.put(grid.cell(0, i), ParagraphAlignment.CENTER, heading, true);
            grid.cell(0, i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        grid.table.setCellMargins(PADDING_ABOVE, PADDING_BESIDE, PADDING_ABOVE, PADDING_BESIDE);
        grid.table.getRow(0).setRepeatHeader(true);
        grid.keepTogether();
        for (var i = 0; i < content.rows().size(); i++) {
            grid.row(i + 1, content.rows().get(i), content);
        }
    }

    XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }

    /** No row breaks over two pages. */
    void keepTogether() {
        table.getRows().forEach(row -> row.setCantSplitRow(true));
    }

    private void row(int line, Block.Row row, Block.Table content) {
        if (row.band()) {
            band(table.getRow(line), row.cells().getFirst());
            return;
        }
        for (var i = 0; i < row.cells().size(); i++) {
            var align =
                    switch (content.columns().get(i).align()) {
                        case LEFT -> ParagraphAlignment.LEFT;
                        case CENTRE -> ParagraphAlignment.CENTER;
                        case RIGHT -> ParagraphAlignment.RIGHT;
                    };
            put(cell(line, i), align, row.cells().get(i), false);
        }
    }

    private void band(XWPFTableRow row, String text) {
        while (row.getTableCells().size() > 1) {
            row.removeCell(1);
        }
        var cell = row.getCell(0);
        var properties = cell.getCTTc().getTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        properties.getTcW().setW(total());
        put(cell, ParagraphAlignment.LEFT, text, true);
        cell.getParagraphs().getFirst().setKeepNext(true);
    }

    private void put(XWPFTableCell cell, ParagraphAlignment align, String text, boolean bold) {
        Words.put(Words.next(cell), align, Layout.TABLE_SIZE, text).setBold(bold);
    }

    private void fix() {
        var properties = table.getCTTbl().getTblPr();
        var layout =
                properties.isSetTblLayout()
                        ? properties.getTblLayout()
                        : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(total());
        var columns = table.getCTTbl();
        var grid = columns.getTblGrid() == null ? columns.addNewTblGrid() : columns.getTblGrid();
        grid.setGridColArray(null);
        Arrays.stream(widths).forEach(each -> grid.addNewGridCol().setW(each));
    }

    private void widths(XWPFTableRow row) {
        for (var i = 0; i < widths.length; i++) {
            var tc = row.getCell(i).getCTTc();
            var properties = tc.isSetTcPr() ? tc.getTcPr() : tc.addNewTcPr();
            var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(widths[i]);
        }
    }

    private BigInteger total() {
        return Arrays.stream(widths).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
