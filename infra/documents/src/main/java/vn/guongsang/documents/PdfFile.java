package vn.guongsang.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A paper as PDF, with its letters inside: it looks the same wherever it is opened. */
public final class PdfFile {
    static final String FONT = "Liberation Serif";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    public static byte[] of(AdministrativeDocument paper) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        // What an archive keeps has to say everything about itself, its colours too (PDF/A-2).
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withW3cDocument(new PrintedPage(paper).document(), null);
        builder.withProducer("Guong Sang");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        FSSupplier<InputStream> letters =
                () ->
                        Objects.requireNonNull(
                                PdfFile.class.getResourceAsStream(
                                        "/liberation/LiberationSerif-" + cut + ".ttf"));
        builder.useFont(letters, FONT, weight, style, true);
    }
}
