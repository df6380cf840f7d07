package vn.guongsang.review.voting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.review.voting.CouncilRole;
import vn.guongsang.review.voting.CouncilRows;
import vn.guongsang.review.voting.CouncilView;
import vn.guongsang.review.voting.KeepCouncil;
import vn.guongsang.review.voting.Membership;

@RestController
@RequestMapping("/api/v1/councils/members")
class CouncilController {

    private final KeepCouncil keep;
    private final CouncilView council;

    CouncilController(KeepCouncil keep, CouncilView council) {
        this.keep = keep;
        this.council = council;
    }

    record MembersRequest(@NotNull @Size(max = 500) List<@NotNull @Valid MemberRequest> members) {

        List<Membership> memberships() {
            return members.stream()
                    .map(m -> new Membership(m.personId(), m.role(), m.from(), m.to()))
                    .toList();
        }
    }

    record MemberRequest(
            @NotNull UUID personId,
            @NotNull CouncilRole role,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    @GetMapping
    ResponseEntity<CouncilRows> all(Actor by) {
        var found = council.all(by);
        return ResponseEntity.ok().eTag(Long.toString(found.version())).body(found);
    }

    @PutMapping
    ResponseEntity<CouncilRows> keep(
            Actor by, ExpectedVersion expected, @Valid @RequestBody MembersRequest request) {
        keep.keep(new KeepCouncil.Command(by, expected, request.memberships()));
        return all(by);
    }
}
