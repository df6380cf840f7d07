package vn.guongsang.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as CSV for Excel, which takes UTF-8 only after a byte order mark and runs a text that
 * begins like a formula. Such a text gets an apostrophe; also inside, where a program that splits
 * at another mark would see a beginning.
 */
public final class CsvFile {
    private static final CSVFormat FORMAT = CSVFormat.EXCEL;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern RUNS = Pattern.compile("(^|[;\\t])([=+\\-@\\t\\r\\n＝＋－＠])");

    private CsvFile() {}

    /** Headings and rows; the title is for people and stays away. */
    public static byte[] of(Sheet sheet) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try {
            line(text, sheet.headings().stream().map(CsvFile::harmless).toList());
            for (var row : sheet.rows()) {
                line(text, row.stream().map(CsvFile::text).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) throws IOException {
        FORMAT.printRecord(text, cells.toArray());
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> harmless(text);
            case Cell.Figure(var number) -> number.toPlainString();
        };
    }

    private static String harmless(String text) {
        return RUNS.matcher(text).replaceAll("$1'$2");
    }
}
