package vn.guongsang.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Text in a word processor's paragraphs. */
final class Words {
    static final String FONT = "Times New Roman";
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private Words() {}

    /** A length as word processors count it. */
    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
    }

    /** The first paragraph of a cell is there already. */
    static XWPFParagraph next(XWPFTableCell cell) {
        var first = cell.getParagraphs().getFirst();
        return first.getRuns().isEmpty() && cell.getParagraphs().size() == 1
                ? first
                : cell.addParagraph();
    }

    /** Puts a text into a paragraph that stands close to the next. */
    static XWPFRun put(XWPFParagraph line, ParagraphAlignment align, int size, String text) {
        line.setAlignment(align);
        line.setSpacingAfter(0);
        line.setSpacingBefore(0);
        var run = line.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        var parts = Layout.text(text).split("\\R", -1);
        for (var i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(parts[i], i);
        }
        return run;
    }
}
