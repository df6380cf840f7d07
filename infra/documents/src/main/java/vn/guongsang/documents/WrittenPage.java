package vn.guongsang.documents;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** Writes a paper into a word processor's document, from the letterhead to the signature. */
final class WrittenPage {
    private static final int POINT = 20;

    private final XWPFDocument document;
    private final AdministrativeDocument paper;
    private final int textWidth;

    WrittenPage(XWPFDocument document, AdministrativeDocument paper) {
        this.document = document;
        this.paper = paper;
        this.textWidth = Layout.textWidth(paper.orientation());
    }

    void write() {
        head();
        put(document.createParagraph(), ParagraphAlignment.CENTER, 14, paper.type()).setBold(true);
        put(document.createParagraph(), ParagraphAlignment.CENTER, 14, paper.subject())
                .setBold(true);
        rule(document.createParagraph(), textWidth, 30, 10);
        if (paper.addressee() != null) {
            var line = document.createParagraph();
            put(line, ParagraphAlignment.CENTER, 14, "Kính gửi: " + paper.addressee());
            line.setSpacingAfter(10 * POINT);
        }
        for (var ground : Layout.grounds(paper.grounds())) {
            running(ground).setItalic(true);
        }
        paper.body().forEach(this::block);
        put(document.createParagraph(), ParagraphAlignment.LEFT, 6, "");
        foot();
    }

    private void head() {
        var left = textWidth * 42 / 100;
        var grid = new Grid(document, 2, false, left, textWidth - left);
        var office = grid.cell(0, 0);
        var letterhead = paper.letterhead();
        if (letterhead.parentBody() != null) {
            centred(office, 12, upper(letterhead.parentBody()));
        }
        centred(office, 12, upper(letterhead.issuingBody())).setBold(true);
        rule(Words.next(office), left, 25, 0);
        var nation = grid.cell(0, 1);
        centred(nation, 12, Layout.NATION).setBold(true);
        centred(nation, 13, Layout.MOTTO).setBold(true);
        rule(Words.next(nation), textWidth - left, 56, 0);
        centred(grid.cell(1, 0), 13, paper.number());
        centred(grid.cell(1, 1), 13, paper.dated().text()).setItalic(true);
        put(document.createParagraph(), ParagraphAlignment.LEFT, 8, "");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> running(text);
            case Block.Heading(var text) -> heading(text);
            case Block.Table table -> {
                Grid.of(document, table, textWidth);
                put(document.createParagraph(), ParagraphAlignment.LEFT, 6, "");
            }
        }
    }

    private void heading(String text) {
        var line = document.createParagraph();
        put(line, ParagraphAlignment.LEFT, Layout.BODY_SIZE, text).setBold(true);
        line.setSpacingBefore(8 * POINT);
        line.setSpacingAfter(4 * POINT);
        line.setKeepNext(true);
    }

    private XWPFRun running(String text) {
        var line = document.createParagraph();
        var run = put(line, ParagraphAlignment.BOTH, Layout.BODY_SIZE, text);
        line.setIndentationFirstLine(Words.twips(10).intValue());
        line.setSpacingAfter(6 * POINT);
        line.setSpacingBetween(1.1);
        return run;
    }

    private void foot() {
        var grid = new Grid(document, 1, false, textWidth / 2, textWidth - textWidth / 2);
        grid.keepTogether();
        var left = grid.cell(0, 0);
        var signatures = paper.signatures();
        if (signatures.size() > 1) {
            signatures.subList(0, signatures.size() - 1).forEach(each -> signature(left, each));
        }
        if (!paper.recipients().isEmpty()) {
            var title = put(Words.next(left), ParagraphAlignment.LEFT, 12, "Nơi nhận:");
            title.setBold(true);
            title.setItalic(true);
            Layout.recipients(paper.recipients())
                    .forEach(copy -> put(Words.next(left), ParagraphAlignment.LEFT, 11, copy));
        }
        if (!signatures.isEmpty()) {
            signature(grid.cell(0, 1), signatures.getLast());
        }
    }

    private void signature(XWPFTableCell cell, Signature signature) {
        signature.capacity().forEach(line -> centred(cell, 13, line).setBold(true));
        if (signature.hint() != null) {
            centred(cell, 12, signature.hint()).setItalic(true);
        }
        var name = Words.next(cell);
        put(name, ParagraphAlignment.CENTER, 14, signature.name() == null ? " " : signature.name())
                .setBold(true);
        name.setSpacingBefore(54 * POINT);
    }

    /** A line in the middle, this long. */
    private static void rule(XWPFParagraph line, int within, int length, int pointsAfter) {
        put(line, ParagraphAlignment.CENTER, 4, " ");
        var aside = Words.twips((within - length) / 2).intValue();
        line.setIndentationLeft(aside);
        line.setIndentationRight(aside);
        line.setSpacingAfter(pointsAfter * POINT);
        line.setBorderTop(Borders.SINGLE);
        line.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(6));
    }

    private static XWPFRun centred(XWPFTableCell cell, int size, @Nullable String text) {
        return put(Words.next(cell), ParagraphAlignment.CENTER, size, text == null ? "" : text);
    }

    private static XWPFRun put(
            XWPFParagraph line, ParagraphAlignment align, int size, String text) {
        return Words.put(line, align, size, text);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.of("vi"));
    }
}
