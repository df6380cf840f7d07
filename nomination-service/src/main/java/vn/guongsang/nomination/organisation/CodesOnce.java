package vn.guongsang.nomination.organisation;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of a file by their code; a second line with a code is a problem. */
final class CodesOnce {

    private final Map<String, CsvLine> lines = new LinkedHashMap<>();

    void take(CsvLine line) {
        var code = line.code("code");
        if (!code.isEmpty()) {
            var first = lines.putIfAbsent(code, line);
            if (first != null) {
                line.problem("code", "line-twice", first.number());
            }
        }
    }

    Map<String, CsvLine> lines() {
        return lines;
    }
}
