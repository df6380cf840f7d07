package vn.guongsang.notification.story;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What one text says and another does not, word by word. */
final class WordDiff {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordDiff() {}

    static List<TextPart> between(String before, String after) {
        var old = words(before);
        var parts = new ArrayList<TextPart>();
        var at = 0;
        for (var change : DiffUtils.diff(old, words(after)).getDeltas()) {
            var from = change.getSource().getPosition();
            add(parts, TextPart.Kind.SAME, old.subList(at, from));
            add(parts, TextPart.Kind.REMOVED, change.getSource().getLines());
            add(parts, TextPart.Kind.ADDED, change.getTarget().getLines());
            at = end(change);
        }
        add(parts, TextPart.Kind.SAME, old.subList(at, old.size()));
        return parts;
    }

    private static int end(AbstractDelta<String> change) {
        return change.getSource().getPosition() + change.getSource().size();
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text).filter(Predicate.not(String::isEmpty)).toList();
    }

    private static void add(List<TextPart> parts, TextPart.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new TextPart(kind, String.join(" ", words)));
        }
    }
}
