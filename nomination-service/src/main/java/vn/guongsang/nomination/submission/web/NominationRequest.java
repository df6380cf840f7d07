package vn.guongsang.nomination.submission.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.submission.Claim;
import vn.guongsang.nomination.submission.Content;
import vn.guongsang.nomination.submission.Criterion;
import vn.guongsang.nomination.submission.EnterNomination;
import vn.guongsang.nomination.submission.Subject;
import vn.guongsang.nomination.submission.SubjectType;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.audit.ForSomebody;

/** Bounds here keep nonsense out; what a complete nomination needs is asked at sign-off. */
record NominationRequest(
        @NotNull UUID callId,
        @Valid @Nullable OnBehalfRequest onBehalf,
        @Valid @Nullable SubjectRequest subject,
        @Nullable @Pattern(regexp = CODE) String kind,
        @Nullable @Pattern(regexp = CODE) String field,
        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = CODE) String> topics,
        @Nullable @Size(max = 1_000) String title,
        @Nullable @Size(max = 20_000) String summary,
        @Nullable @Size(max = 50) List<@NotNull @Valid ClaimRequest> claims,
        @Nullable @Size(max = 20) List<@NotNull @Valid CriterionRequest> criteria,
        @Nullable @Size(max = 5_000) String spread,
        @Nullable @Size(max = 5_000) String replicability)
        implements ForSomebody {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,63}";

    record SubjectRequest(
            @NotNull SubjectType type,
            @Nullable UUID personId,
            @Nullable @Size(max = 200) String name,
            @Nullable @Min(0) @Max(100_000) Integer members,
            @Nullable @Min(0) @Max(100_000) Integer women) {

        Subject subject() {
            return switch (type) {
                case INDIVIDUAL -> Subject.individual(personId);
                case COLLECTIVE -> Subject.collective(name, members, women);
            };
        }
    }

    record ClaimRequest(
            @Nullable @Size(max = 2_000) String text, @Nullable @Size(max = 2_000) String source) {

        Claim claim() {
            return new Claim(text == null ? "" : text, source == null ? "" : source);
        }
    }

    record CriterionRequest(
            @NotNull @Pattern(regexp = CODE) String code,
            boolean met,
            @Nullable @Size(max = 2_000) String text) {

        Criterion criterion() {
            return new Criterion(code, met, text);
        }
    }

    record OnBehalfRequest(
            @NotNull UUID unitId,
            @NotNull LocalDate receivedOn,
            @NotNull @Size(min = 1, max = 200) String receivedFrom,
            @Nullable @Size(max = 1_000) String scan) {

        EnterNomination.Command toCommand(Actor by, NominationRequest request) {
            return new EnterNomination.Command(
                    by,
                    request.callId(),
                    unitId,
                    receivedOn,
                    receivedFrom,
                    scan,
                    request.content());
        }
    }

    @Override
    public @Nullable UUID forWhom() {
        return onBehalf == null ? null : onBehalf.unitId();
    }

    Content content() {
        return new Content(
                subject == null ? null : subject.subject(),
                kind,
                field,
                topics == null ? List.of() : topics,
                title,
                summary,
                claims == null ? List.of() : claims.stream().map(ClaimRequest::claim).toList(),
                criteria == null
                        ? List.of()
                        : criteria.stream().map(CriterionRequest::criterion).toList(),
                spread,
                replicability);
    }
}
