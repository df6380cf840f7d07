package vn.guongsang.nomination.submission;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;

/** What a complete nomination says when it leaves its unit. */
final class SubmissionFacts {

    private final Nomination nomination;
    private final Submission submission;
    private final Content content;
    private final Subject subject;
    private final String digest;

    SubmissionFacts(Nomination nomination, Submission submission) {
        this.nomination = nomination;
        this.submission = submission;
        this.content = nomination.content();
        this.subject = written(content.subject());
        this.digest = DossierDigest.of(submission.subjectName(), content);
    }

    DossierState dossier() {
        return new DossierState(
                nomination.centreId(),
                nomination.id().nominationId(),
                nomination.dossierRevision(),
                submission.at(),
                nomination.round(),
                digest,
                submission.subjectName(),
                written(content.title()),
                written(content.summary()),
                content.claims().stream()
                        .map(claim -> new DossierState.Claim(claim.text(), claim.source()))
                        .toList(),
                profile());
    }

    private DossierState.Profile profile() {
        return new DossierState.Profile(
                written(content.kind()),
                content.field(),
                content.topics(),
                submission.post(),
                subject.members(),
                subject.women(),
                content.criteria().stream()
                        .map(
                                each ->
                                        new DossierState.Criterion(
                                                each.code(), each.met(), each.text()))
                        .toList(),
                content.spread(),
                content.replicability());
    }

    NominationSubmitted submitted() {
        return new NominationSubmitted(
                nomination.centreId(),
                nomination.id().nominationId(),
                nomination.revision(),
                submission.at(),
                new NominationOutline(
                        nomination.callId(),
                        submission.recognition(),
                        nomination.unitId(),
                        subject.type().name(),
                        nomination.subjectId(),
                        submission.submittedBy(),
                        preparedBy()),
                written(content.kind()),
                content.topics(),
                submission.directWorker(),
                nomination.round(),
                digest,
                nomination.late(),
                content.field(),
                nomination.receiptNumber());
    }

    /** Nobody, where the head has written it and signed it off as well. */
    private @Nullable UUID preparedBy() {
        var clerk = nomination.preparedBy();
        return submission.submittedBy().equals(clerk) ? null : clerk;
    }

    private static <T> T written(@Nullable T value) {
        return Objects.requireNonNull(value, "a complete nomination lacks something");
    }
}
