package vn.guongsang.reporting;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import vn.guongsang.documents.CsvFile;
import vn.guongsang.documents.FileType;
import vn.guongsang.documents.Sheet;
import vn.guongsang.documents.XlsxFile;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;

/** Hands figures out as what the caller wants: {@code format=} decides, else {@code Accept}. */
public final class Handout {
    private static final List<FileType> TABLES = List.of(FileType.CSV, FileType.XLSX);

    private Handout() {}

    public static ResponseEntity<Object> table(
            @Nullable String format,
            @Nullable String accept,
            String name,
            Object figures,
            Supplier<Sheet> sheet) {
        var type = format == null ? accepted(accept) : named(format);
        if (type == null) {
            return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT).body(figures);
        }
        var bytes = type == FileType.CSV ? CsvFile.of(sheet.get()) : XlsxFile.of(sheet.get());
        return file(type, name, bytes);
    }

    public static ResponseEntity<Object> file(FileType type, String name, byte[] bytes) {
        var disposition =
                ContentDisposition.attachment().filename(name + "." + type.extension()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(bytes);
    }

    private static @Nullable FileType named(String format) {
        if (format.equals("json")) {
            return null;
        }
        return TABLES.stream()
                .filter(type -> type.extension().equals(format))
                .findFirst()
                .orElseThrow(
                        () ->
                                new RequestRefused(
                                        HttpStatus.BAD_REQUEST,
                                        "invalid-request",
                                        new FieldProblem("format", "unknown-code")));
    }

    /** The first that we have, as the caller prefers them; whatever else is left to JSON. */
    private static @Nullable FileType accepted(@Nullable String accept) {
        if (accept == null) {
            return null;
        }
        try {
            var wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            for (var each : wanted) {
                for (var type : TABLES) {
                    if (each.isConcrete()
                            && each.isCompatibleWith(MediaType.parseMediaType(type.mediaType()))) {
                        return type;
                    }
                }
                if (each.includes(MediaType.APPLICATION_JSON)) {
                    return null;
                }
            }
        } catch (InvalidMediaTypeException _) {
            // Spring refuses it when the answer is written.
        }
        return null;
    }
}
