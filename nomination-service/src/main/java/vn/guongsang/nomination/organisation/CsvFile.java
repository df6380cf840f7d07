package vn.guongsang.nomination.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a table as spreadsheets write it: UTF-8, with comma or semicolon, the header first. */
final class CsvFile {

    static final int MOST_LINES = 5_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvColumns columns;
    private final ImportProblems problems;
    private final List<CsvLine> lines = new ArrayList<>();
    private @Nullable Map<String, Integer> header;

    private CsvFile(CsvColumns columns, ImportProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** The lines that could be read; what could not be is among the problems. */
    static List<CsvLine> read(byte[] bytes, CsvColumns columns, ImportProblems problems) {
        var file = new CsvFile(columns, problems);
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            file.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            problems.add(1, null, "not-utf8");
        }
        return List.copyOf(file.lines);
    }

    private void parse(String text) {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        var begin = 1L;
        try (var parser = CSVParser.parse(text, format)) {
            var records = parser.iterator();
            while (records.hasNext() && lines.size() <= MOST_LINES) {
                take(begin, records.next());
                begin = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            problems.add(begin, null, "unreadable-line");
            return;
        }
        if (lines.size() > MOST_LINES) {
            problems.add(lines.getLast().number(), null, "too-many-lines", MOST_LINES);
        } else if (lines.isEmpty() && problems.count() == 0) {
            problems.add(1, null, "no-lines");
        }
    }

    private void take(long number, CSVRecord cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        var names = header;
        if (names == null) {
            header = header(number, cells);
        } else if (cells.size() > names.size()) {
            problems.add(number, null, "too-many-cells", names.size());
        } else {
            lines.add(new CsvLine(number, names, cells, problems));
        }
    }

    private Map<String, Integer> header(long number, CSVRecord cells) {
        var names = new LinkedHashMap<String, Integer>();
        for (var cell : cells) {
            var name = cell.strip();
            var known = columns.known().stream().filter(name::equalsIgnoreCase).findFirst();
            if (known.isEmpty()) {
                problems.add(
                        number, place(names), "unknown-column", String.join(", ", columns.known()));
            }
            // Unknown ones keep their place, so that the others are found in theirs.
            if (names.putIfAbsent(known.orElse("?" + names.size()), names.size()) != null) {
                problems.add(number, place(names), "column-twice");
                names.put("?" + names.size(), names.size());
            }
        }
        columns.needed().stream()
                .filter(needed -> !names.containsKey(needed))
                .forEach(needed -> problems.add(number, needed, "missing-column"));
        return names;
    }

    // Not by its name: without a header that would be what the first line says about somebody.
    private static String place(Map<String, Integer> before) {
        return "#" + (before.size() + 1);
    }

    private static char delimiter(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        return first.contains(";") ? ';' : ',';
    }
}
