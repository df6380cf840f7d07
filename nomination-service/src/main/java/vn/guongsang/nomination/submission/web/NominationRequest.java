package vn.guongsang.nomination.submission.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.submission.Claim;
import vn.guongsang.nomination.submission.Content;
import vn.guongsang.nomination.submission.SubjectType;

/** Bounds here keep nonsense out; what a complete nomination needs is asked at sign-off. */
record NominationRequest(
        @NotNull UUID callId,
        @Valid @Nullable Subject subject,
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String kind,
        @Nullable @Size(max = 20)
                List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String> topics,
        @Nullable @Size(max = 1_000) String title,
        @Nullable @Size(max = 20_000) String summary,
        @Nullable @Size(max = 50) List<@NotNull @Valid ClaimRequest> claims) {

    record Subject(
            @NotNull SubjectType type,
            @Nullable UUID personId,
            @Nullable @Size(max = 200) String name) {}

    record ClaimRequest(
            @NotNull @Size(min = 1, max = 2_000) String text,
            @NotNull @Size(min = 1, max = 2_000) String source) {}

    Content content() {
        var about = Optional.ofNullable(subject);
        return new Content(
                about.map(Subject::type).orElse(null),
                about.filter(s -> s.type() == SubjectType.INDIVIDUAL)
                        .map(Subject::personId)
                        .orElse(null),
                about.filter(s -> s.type() == SubjectType.COLLECTIVE)
                        .map(Subject::name)
                        .orElse(null),
                kind,
                topics == null ? List.of() : topics,
                title,
                summary,
                claims == null
                        ? List.of()
                        : claims.stream().map(c -> new Claim(c.text(), c.source())).toList());
    }
}
