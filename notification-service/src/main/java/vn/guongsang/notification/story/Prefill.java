package vn.guongsang.notification.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A first text, made of what the unit wrote for the reviewers. The editor makes a story of it. */
final class Prefill {

    private static final int LONGEST_LEAD = 500;
    private static final int MOST_TOPICS = 5;

    private Prefill() {}

    static StoryText text(StoryDossier dossier, @Nullable String unit) {
        return new StoryText(
                dossier.title(),
                firstSentence(dossier.summary()),
                dossier.summary(),
                dossier.subjectName(),
                unit,
                dossier.topics().stream().limit(MOST_TOPICS).toList());
    }

    static List<StoryClaim> claims(StoryDossier dossier) {
        return dossier.claims().stream()
                .map(claim -> StoryClaim.unchecked(claim.text(), claim.source()))
                .toList();
    }

    /** A point between digits is no end of a sentence: 3.120 lượt. */
    private static String firstSentence(String summary) {
        var first = summary.strip().split("(?<=[.!?…])\\s+|\\R", 2)[0];
        return first.length() <= LONGEST_LEAD ? first : "";
    }
}
