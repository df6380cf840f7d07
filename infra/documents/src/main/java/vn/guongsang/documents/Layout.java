package vn.guongsang.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.documents.AdministrativeDocument.Orientation;

/** What the decree fixes for every paper, in millimetres and points. */
final class Layout {
    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    static final int SHORT_SIDE = 210;
    static final int LONG_SIDE = 297;
    static final int TOP = 20;
    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 20;

    static final int BODY_SIZE = 14;
    static final int TABLE_SIZE = 12;

    private Layout() {}

    static int width(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? SHORT_SIDE : LONG_SIDE;
    }

    static int height(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? LONG_SIDE : SHORT_SIDE;
    }

    /** Between the margins. */
    static int textWidth(Orientation orientation) {
        return width(orientation) - LEFT - RIGHT;
    }

    /** Between grounds stands a semicolon, after the last a full stop. */
    static List<String> grounds(List<String> grounds) {
        return marked(grounds, "");
    }

    static List<String> recipients(List<String> recipients) {
        return marked(recipients, "- ");
    }

    /** One letter is one character: fonts draw marks that come apart beside their letters. */
    static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<String> marked(List<String> items, String before) {
        var marked = new ArrayList<String>();
        for (var item : items) {
            var last = marked.size() == items.size() - 1;
            marked.add(before + item + (last ? "." : ";"));
        }
        return marked;
    }
}
