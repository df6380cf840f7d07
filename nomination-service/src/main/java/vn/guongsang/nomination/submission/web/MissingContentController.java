package vn.guongsang.nomination.submission.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.submission.MissingContent;
import vn.guongsang.nomination.submission.NominationId;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.Problems;

/** What a draft still lacks, in the words in which the sign-off would say it. */
@RestController
@RequestMapping("/api/v1/nominations/{id}/missing")
class MissingContentController {

    private final MissingContent missing;
    private final Problems problems;

    MissingContentController(MissingContent missing, Problems problems) {
        this.missing = missing;
        this.problems = problems;
    }

    record Missing(List<Place> items) {}

    record Place(String pointer, String code, String detail) {}

    @GetMapping
    Missing missing(Actor by, @PathVariable UUID id) {
        return new Missing(missing.of(by, new NominationId(id)).stream().map(this::place).toList());
    }

    private Place place(FieldProblem field) {
        return new Place(
                field.pointer(),
                field.code(),
                problems.text("field." + field.code(), field.arguments().toArray()));
    }
}
