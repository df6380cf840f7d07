package vn.guongsang.nomination.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a submission rests on.
 *
 * @param signedOffBy the person who signs off; none for what came on paper
 * @param submittedBy whom the others answer: who signed off, or the head of the unit that sent
 *     paper
 * @param recognition what the call seeks
 * @param late whether a first submission is late
 * @param subjectName as reviewers will read it
 * @param post of a person
 * @param directWorker whether the subject works on the task itself
 * @param receiptNumber what a first submission is known by
 */
record Submission(
        @Nullable UUID signedOffBy,
        UUID submittedBy,
        String recognition,
        boolean late,
        String subjectName,
        @Nullable String post,
        boolean directWorker,
        int receiptNumber,
        Completeness completeness,
        Instant at) {}
