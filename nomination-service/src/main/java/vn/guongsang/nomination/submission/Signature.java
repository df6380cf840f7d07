package vn.guongsang.nomination.submission;

import java.time.Instant;
import java.util.UUID;

/**
 * What a head's sign-off rests on.
 *
 * @param by the person who signs off
 * @param recognition what the call seeks
 * @param late whether a first submission is late now
 * @param subjectName as reviewers will read it
 * @param directWorker whether the subject works on the task itself
 */
record Signature(
        UUID by,
        String recognition,
        boolean late,
        String subjectName,
        boolean directWorker,
        Instant at) {}
