package vn.guongsang.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.guongsang.documents.AdministrativeDocument.Orientation;

/** A paper as DOCX, to be completed and numbered by hand. */
public final class DocxFile {

    private DocxFile() {}

    public static byte[] of(AdministrativeDocument paper) {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            letters(document);
            page(document, paper.orientation());
            pageNumber(document);
            new WrittenPage(document, paper).write();
            document.getProperties()
                    .getCoreProperties()
                    .setTitle(paper.type() + " - " + paper.subject());
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void letters(XWPFDocument document) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Words.FONT);
        fonts.setHAnsi(Words.FONT);
        fonts.setCs(Words.FONT);
        fonts.setEastAsia(Words.FONT);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    private static void page(XWPFDocument document, Orientation orientation) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(Words.twips(Layout.width(orientation)));
        size.setH(Words.twips(Layout.height(orientation)));
        if (orientation == Orientation.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(Words.twips(Layout.TOP));
        margins.setBottom(Words.twips(Layout.BOTTOM));
        margins.setLeft(Words.twips(Layout.LEFT));
        margins.setRight(Words.twips(Layout.RIGHT));
        margins.setHeader(Words.twips(Layout.TOP / 2));
        margins.setFooter(Words.twips(Layout.BOTTOM / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /** In the middle above, from the second page on. */
    private static void pageNumber(XWPFDocument document) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var number = field.addNewR();
        number.addNewRPr().addNewSz().setVal(BigInteger.valueOf(26));
        number.addNewT().setStringValue("2");
    }
}
