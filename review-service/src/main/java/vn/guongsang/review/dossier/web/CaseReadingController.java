package vn.guongsang.review.dossier.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;
import vn.guongsang.review.dossier.CaseDetail;
import vn.guongsang.review.dossier.CaseFilter;
import vn.guongsang.review.dossier.CaseListView;
import vn.guongsang.review.dossier.CaseRow;
import vn.guongsang.review.dossier.CaseView;
import vn.guongsang.review.screening.CaseStatus;

@RestController
@RequestMapping("/api/v1/cases")
class CaseReadingController {

    private final CaseView cases;
    private final CaseListView lists;

    CaseReadingController(CaseView cases, CaseListView lists) {
        this.cases = cases;
        this.lists = lists;
    }

    @GetMapping
    Page<CaseRow> list(
            Actor by,
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(required = false) @Nullable UUID callId,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String sort,
            PageRequest page) {
        return lists.list(by, new CaseFilter(status, unitId, callId, mine, sort(sort)), page);
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseDetail> one(Actor by, @PathVariable UUID id) {
        var found = cases.one(by, id);
        return ResponseEntity.ok().eTag(Long.toString(found.version())).body(found);
    }

    private static CaseFilter.@Nullable Sort sort(@Nullable String asked) {
        if (asked == null) {
            return null;
        }
        if (asked.equals("oldest")) {
            return CaseFilter.Sort.OLDEST;
        }
        throw new RequestRefused(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                new FieldProblem("sort", "unknown-code"));
    }
}
