package vn.guongsang.notification.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.problems.FieldProblem;

/**
 * A story beside what it is made from.
 *
 * @param dossier none while it is on its way, and after it had to be forgotten
 * @param differences between the dossier's words and the story's
 * @param missing what stands between it and the public
 * @param address under which the public finds it, below its centre's site
 * @param page where it is, from the beginning of the address; none while the centre has no site
 * @param changed whether there is text that the public does not see yet
 */
public record StoryDetail(
        UUID id,
        String status,
        long version,
        UUID unitId,
        String subjectType,
        @Nullable StoryDossier dossier,
        StoryText text,
        Differences differences,
        List<ClaimRow> claims,
        List<ConsentRow> consents,
        @Nullable Statement statement,
        List<Missing> missing,
        int edition,
        boolean changed,
        @Nullable String address,
        @Nullable String page,
        List<String> channels,
        @Nullable Instant publishedAt,
        @Nullable Hidden hidden) {

    public StoryDetail {
        claims = List.copyOf(claims);
        consents = List.copyOf(consents);
        missing = List.copyOf(missing);
        channels = List.copyOf(channels);
    }

    /** What differs, word by word: the title from the headline, the summary from lead and body. */
    public record Differences(List<TextPart> headline, List<TextPart> body) {

        public Differences {
            headline = List.copyOf(headline);
            body = List.copyOf(body);
        }
    }

    /** A claim of the dossier. */
    public record ClaimRow(
            int place,
            String text,
            String source,
            boolean kept,
            @Nullable String checkedBy,
            @Nullable Instant checkedAt) {}

    /**
     * A word of the honoured.
     *
     * @param stands whether it counts today
     * @param hideDueBy until when it has to be gone from that channel
     */
    public record ConsentRow(
            String channel,
            boolean given,
            @Nullable String by,
            LocalDate on,
            @Nullable String evidence,
            boolean stands,
            String recordedBy,
            Instant recordedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Instant hideDueBy) {}

    /** That no patient can be recognised. */
    public record Statement(String by, Instant at) {}

    /** A place where something is missing, as a refusal names it. */
    public record Missing(String pointer, String code) {

        static Missing of(FieldProblem problem) {
            return new Missing(problem.pointer(), problem.code());
        }
    }

    /** Why and since when the public cannot read it any more. */
    public record Hidden(String reasonCode, @Nullable Instant at, @Nullable Instant dueBy) {}
}
