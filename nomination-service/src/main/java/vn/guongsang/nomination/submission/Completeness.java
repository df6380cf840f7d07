package vn.guongsang.nomination.submission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.problems.FieldProblem;

/** Finds everything that a draft lacks before its head may sign it off, all at once. */
final class Completeness {

    private static final int SHORTEST_TITLE = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_SUMMARY = 200;
    private static final int LONGEST_SUMMARY = 5_000;

    private final List<FieldProblem> missing = new ArrayList<>();

    private Completeness() {}

    static List<FieldProblem> missing(Content content) {
        var check = new Completeness();
        check.subject(content);
        check.present("/kind", content.kind());
        if (content.topics().isEmpty()) {
            check.missing.add(new FieldProblem("/topics", "required"));
        }
        check.length("/title", content.title(), SHORTEST_TITLE, LONGEST_TITLE);
        check.length("/summary", content.summary(), SHORTEST_SUMMARY, LONGEST_SUMMARY);
        return check.missing;
    }

    private void subject(Content content) {
        switch (content.subjectType()) {
            case null -> missing.add(new FieldProblem("/subject", "required"));
            case INDIVIDUAL -> present("/subject/personId", content.personId());
            case COLLECTIVE -> present("/subject/name", content.collectiveName());
        }
    }

    private void present(String pointer, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            missing.add(new FieldProblem(pointer, "required"));
        }
    }

    // Counted as people count: letters, not UTF-16 units; spaces at the ends do not help.
    private void length(String pointer, @Nullable String text, int shortest, int longest) {
        var stripped = text == null ? "" : text.strip();
        var length = stripped.codePointCount(0, stripped.length());
        if (length < shortest || length > longest) {
            missing.add(new FieldProblem(pointer, "length", shortest, longest, length));
        }
    }
}
