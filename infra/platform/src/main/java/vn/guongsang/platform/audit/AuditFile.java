package vn.guongsang.platform.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.AuditEntry;

/** The audit as a file for a spreadsheet, which calculates nothing of what people have written. */
final class AuditFile {

    private static final String HEAD =
            "entry,at,account,person,on_behalf_of,act,thing,reason,before,after\r\n";

    private AuditFile() {}

    static String of(List<AuditEntry> entries) {
        return entries.stream().map(AuditFile::line).collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(AuditEntry entry) {
        return Stream.of(
                                cell(entry.id()),
                                cell(entry.at()),
                                cell(entry.account()),
                                cell(entry.personId()),
                                cell(entry.onBehalfOf()),
                                cell(entry.act()),
                                cell(entry.thing()),
                                cell(entry.reason()),
                                cell(entry.before()),
                                cell(entry.after()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
