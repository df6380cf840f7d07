package vn.guongsang.review.voting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.audit.ForSomebody;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.review.screening.NominationId;
import vn.guongsang.review.voting.CastVote;
import vn.guongsang.review.voting.Choice;
import vn.guongsang.review.voting.CloseVoting;
import vn.guongsang.review.voting.DeclareConflict;

@RestController
@RequestMapping("/api/v1/cases/{id}")
class VotingController {

    private final CastVote cast;
    private final CloseVoting close;
    private final DeclareConflict declare;

    VotingController(CastVote cast, CloseVoting close, DeclareConflict declare) {
        this.cast = cast;
        this.close = close;
        this.declare = declare;
    }

    /**
     * @param memberId whose written opinion the secretary files
     */
    record VoteRequest(
            @NotNull Choice choice,
            @Nullable @Size(min = 1, max = 2_000) @Pattern(regexp = "(?s).*\\S.*") String opinion,
            @Nullable UUID memberId)
            implements ForSomebody {

        @Override
        public @Nullable UUID forWhom() {
            return memberId;
        }
    }

    @PostMapping("/vote")
    ResponseEntity<Receipt> vote(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody VoteRequest request) {
        return cast.cast(
                        new CastVote.Command(
                                by,
                                new NominationId(id),
                                expected,
                                request.choice(),
                                request.opinion(),
                                request.memberId()))
                .done();
    }

    @PostMapping("/declare-conflict")
    ResponseEntity<Receipt> declare(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return declare.declare(new DeclareConflict.Command(by, new NominationId(id), expected))
                .done();
    }

    @PostMapping("/close-voting")
    ResponseEntity<Receipt> close(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return close.close(new CloseVoting.Command(by, new NominationId(id), expected)).done();
    }
}
