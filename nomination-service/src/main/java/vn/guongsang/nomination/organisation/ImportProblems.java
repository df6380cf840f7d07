package vn.guongsang.nomination.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that has to change in a file, up to a number that somebody can still read. */
final class ImportProblems {

    static final int MOST = 500;

    private final List<ImportProblem> found = new ArrayList<>();

    void add(long line, @Nullable String column, String code, Object... arguments) {
        if (found.size() < MOST) {
            var texts = List.of(arguments).stream().map(String::valueOf).toList();
            found.add(new ImportProblem(line, column, code, texts));
        }
    }

    int count() {
        return found.size();
    }

    List<ImportProblem> all() {
        return List.copyOf(found);
    }
}
