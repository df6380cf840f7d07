package vn.guongsang.notification.story;

import java.util.List;

/** What reviewers read, as a copy. */
public record StoryDossier(
        int round,
        String subjectName,
        String title,
        String summary,
        List<String> topics,
        List<Claim> claims) {

    public StoryDossier {
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
    }

    /** One statement that can be checked, and where. */
    public record Claim(String text, String source) {}
}
